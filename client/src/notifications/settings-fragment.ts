import { graphql } from '../graphql/gql';

/** How the reader is told, as the settings show it and as every change of them answers. */
export const notificationSettings = graphql(`
  fragment NotificationSettings_settings on NotificationSettings {
    id
    zone
    hasTimes
    quietFrom
    quietTo
    digestHour
    pushKey
    sendsMail
    choices {
      kind
      inApp
      email
      push
    }
    devices {
      id
      name
      createdAt
      lastSentAt
    }
  }
`);

export const settingsQuery = graphql(`
  query NotificationSettings {
    notificationSettings {
      id
      ...NotificationSettings_settings @unmask
    }
  }
`);
