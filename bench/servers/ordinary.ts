import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import DataLoader from 'dataloader';
import Fastify from 'fastify';
import { Arg, buildSchema, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Column, DataSource, Entity, In, PrimaryColumn } from 'typeorm';

// The ordinary way: one class is table and type, a resolver a field, a loader a relation, entities hydrated.

@Entity('agencies')
@ObjectType()
class Agency {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'short_name' }) @Field(() => String) shortName!: string;
  @Column('text') kind!: string;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) country!: string | null;
}

@Entity('people')
@ObjectType()
class Person {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('text') @Field(() => String) name!: string;
  @Column('text', { nullable: true }) title!: string | null;
}

@Entity('targets')
class Target {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') reference!: string;
  @Column('text') title!: string;
}

@Entity('seizures')
@ObjectType()
class Seizure {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') @Field(() => ID) id!: string;
  @Column('text') @Field(() => String) reference!: string;
  @Column('uuid', { name: 'reporting_agency_id' }) reportingAgencyId!: string;
  @Column('uuid', { name: 'reporter_id' }) reporterId!: string;
  @Column('text') @Field(() => String) state!: string;
  @Column('timestamptz', { name: 'detected_at' }) @Field(() => Date) detectedAt!: Date;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) country!: string | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) place!: string | null;
  @Column('text', { name: 'waste_stream', nullable: true }) @Field(() => String, { nullable: true }) wasteStream!: string | null;
  @Column('numeric', { name: 'total_kg', nullable: true }) @Field(() => String, { nullable: true }) totalKg!: string | null;
  @Column('uuid', { name: 'target_id', nullable: true }) target!: string | null;
}

@ObjectType()
class SeizurePage {
  @Field(() => [Seizure]) items!: Seizure[];
}

@Entity('operations')
@ObjectType()
class Operation {
  @PrimaryColumn('uuid') @Field(() => ID) id!: string;
  @Column('text') @Field(() => String) code!: string;
  @Column('text') @Field(() => String) name!: string;
  @Column('text') @Field(() => String) state!: string;
}

interface Loaders {
  agency: DataLoader<string, Agency | null>;
  person: DataLoader<string, Person | null>;
  target: DataLoader<string, Target | null>;
}

const dataSource = new DataSource({ type: 'postgres', url: process.env.BENCH_DATABASE_URL ?? '', entities: [Agency, Person, Target, Seizure, Operation], poolSize: 16 });

const loader = <T extends { id: string }>(entity: new () => T): DataLoader<string, T | null> =>
  new DataLoader(async (ids) => {
    const rows = await dataSource.getRepository(entity).findBy({ id: In([...ids]) } as never);
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });

@Resolver(() => Operation)
class OperationResolver {
  @Query(() => Operation, { nullable: true })
  operation(@Arg('id', () => ID) id: string): Promise<Operation | null> {
    return dataSource.getRepository(Operation).findOneBy({ id });
  }

  @FieldResolver(() => SeizurePage)
  async seizures(@Root() { id }: Operation, @Arg('first', () => Int) first: number): Promise<SeizurePage> {
    return { items: await dataSource.getRepository(Seizure).find({ where: { operationId: id }, order: { detectedAt: 'DESC', id: 'DESC' }, take: first }) };
  }
}

@Resolver(() => Seizure)
class SeizureResolver {
  @FieldResolver(() => Agency, { nullable: true })
  reportingAgency(@Root() { reportingAgencyId }: Seizure, @Ctx() { agency }: Loaders): Promise<Agency | null> {
    return agency.load(reportingAgencyId);
  }

  @FieldResolver(() => Person, { nullable: true })
  reporter(@Root() { reporterId }: Seizure, @Ctx() { person }: Loaders): Promise<Person | null> {
    return person.load(reporterId);
  }

  @FieldResolver(() => ID, { nullable: true })
  async targetId(@Root() { target: id }: Seizure, @Ctx() { target }: Loaders): Promise<string | null> {
    return id && ((await target.load(id))?.id ?? null);
  }
}

@Resolver(() => Person)
class PersonResolver {
  @FieldResolver(() => Agency, { nullable: true })
  agency(@Root() { agencyId }: Person, @Ctx() { agency }: Loaders): Promise<Agency | null> {
    return agency.load(agencyId);
  }
}

const start = async (): Promise<void> => {
  await dataSource.initialize();
  const schema = await buildSchema({ resolvers: [OperationResolver, SeizureResolver, PersonResolver], validate: false });
  const apollo = new ApolloServer<Loaders>({ schema });
  await apollo.start();
  const http = Fastify();
  await http.register(fastifyApollo(apollo), { context: async () => ({ agency: loader(Agency), person: loader(Person), target: loader(Target) }) });
  await http.listen({ port: 0, host: '127.0.0.1' });
  const address = http.server.address();
  process.stdout.write(`listening ${typeof address === 'object' ? address?.port : address}\n`);
};

void start();
