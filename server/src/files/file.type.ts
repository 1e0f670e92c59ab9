import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Agency, Person } from '../agencies/agencies.room';
import { Handling } from '../handling/handling.room';
import { Decimal, Instant } from '../platform/scalars';

@ObjectType({ description: 'Where and when a photograph says that it was taken. For the agency that took it and the coordinators.' })
export class FileLocation {
  @Field(() => Decimal, { nullable: true, description: 'Latitude in degrees, WGS 84.' })
  latitude!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Longitude in degrees, WGS 84.' })
  longitude!: string | null;
  @Field(() => String, { nullable: true, description: "Time on the camera's clock, as ISO 8601; without an offset where the camera told none." })
  takenAt!: string | null;
}

@ObjectType({ description: 'A photograph or document. It is seen by those who see what it belongs to.' })
export class File {
  @Field(() => ID, { description: 'Identifier, made by the client that sent it.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => String, { description: 'Its name, as its sender called it.' })
  name!: string;
  @Field(() => String, { description: 'What its bytes are: image/jpeg, image/png, image/webp, image/heic or application/pdf.' })
  mediaType!: string;
  @Field(() => Int, { description: 'Size in bytes.' })
  size!: number;
  @Field(() => String, { description: 'SHA-256 of the bytes as they came, in hexadecimal.' })
  sha256!: string;
  @Field(() => Int, { nullable: true, description: 'Width of a photograph in pixels, before it is turned upright.' })
  width!: number | null;
  @Field(() => Int, { nullable: true, description: 'Height of a photograph in pixels, before it is turned upright.' })
  height!: number | null;
  @Field(() => Boolean, { description: 'Whether there are a thumbnail and a preview; a HEIC photograph and a document have none.' })
  hasPreview!: boolean;
  @Field(() => Handling, { nullable: true, description: 'How it is to be handled where that is narrower than what it belongs to; null: as that is.' })
  handling!: Handling | null;
  @Field(() => Person, { description: 'Who sent it.' })
  uploadedBy!: Person;
  @Field(() => Agency, { description: 'The agency that it comes from.' })
  agency!: Agency;
  @Field(() => Instant, { description: 'When it arrived.' })
  createdAt!: string;
  @Field(() => Instant, { nullable: true, description: 'When it was removed; its bytes are gone.' })
  removedAt!: string | null;
  @Field(() => FileLocation, { nullable: true, description: 'Where it was taken; null where it does not tell, or not to this reader.' })
  location!: FileLocation | null;
  @Field(() => String, { nullable: true, description: 'Address of a picture that fits into 320 pixels.' })
  thumbnailUrl!: string | null;
  @Field(() => String, { nullable: true, description: 'Address of a picture that fits into 1,600 pixels.' })
  previewUrl!: string | null;
  @Field(() => String, { nullable: true, description: 'Address of the bytes as they came; null for photographs of others, since they tell where they were taken.' })
  originalUrl!: string | null;
}
