import 'reflect-metadata';
import { Mutation, Query, Resolver } from 'type-graphql';
import { rooms } from '../rooms';
import type { Room } from './room';
import { buildRooms } from './schema';

@Resolver()
class FirstPorts {
  @Query(() => String, { description: 'Ports.' })
  portsOfTest(): string {
    return 'first';
  }
  @Mutation(() => String, { description: 'A port.' })
  keepPortOfTest(): string {
    return 'first';
  }
}

@Resolver()
class SecondPorts {
  @Query(() => String, { description: 'Ports, of another room.' })
  portsOfTest(): string {
    return 'second';
  }
  @Mutation(() => String, { name: 'keepPortOfTest', description: 'A port, of another room.' })
  keepIt(): string {
    return 'second';
  }
}

@Resolver()
class OtherPorts {
  @Mutation(() => String, { description: 'Ports, to be changed: another root, another field.' })
  portsOfTest(): string {
    return 'other';
  }
}

const room = (name: string, resolvers: Room['resolvers']): Room => ({ name, reads: [], resolvers, entities: [] });

describe('the schema of the rooms', () => {
  it('is refused where two rooms declare the same root field: one would answer for the other', () => {
    expect(() => buildRooms([...rooms, room('first', [FirstPorts]), room('second', [SecondPorts])])).toThrow(
      'Query.portsOfTest is declared twice, by FirstPorts and SecondPorts; Mutation.keepPortOfTest is declared twice, by FirstPorts and SecondPorts.',
    );
  });

  it('takes a query and a mutation of one name, and each room once', () => {
    const { schema } = buildRooms([...rooms, room('first', [FirstPorts]), room('other', [OtherPorts])]);
    expect(schema.getQueryType()?.getFields()).toHaveProperty('portsOfTest');
    expect(schema.getMutationType()?.getFields()).toHaveProperty('portsOfTest');
  });
});
