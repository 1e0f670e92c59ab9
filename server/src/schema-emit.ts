import 'reflect-metadata';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildRooms } from './platform/schema';
import { rooms } from './rooms';

/** The schema as text: the contract with every client, committed as schema.graphql. */
export const emitSchema = (): string => printSchema(lexicographicSortSchema(buildRooms(rooms).schema));
