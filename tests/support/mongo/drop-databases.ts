import { MongoClient } from 'mongodb'

/** Removes the databases of a run from the MongoDB it ran on: a real one keeps them. */
export const dropDatabases = async (server: string, prefix: string): Promise<void> => {
  const client = new MongoClient(server)
  const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true })

  for (const { name } of databases.filter((database) => database.name.startsWith(prefix))) {
    await client.db(name).dropDatabase()
  }
  await client.close()
}
