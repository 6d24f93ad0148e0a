import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`claims\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`holder\` text,
  	\`beat\` numeric DEFAULT 0 NOT NULL,
  	\`done_for\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`claims_name_idx\` ON \`claims\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`claims_updated_at_idx\` ON \`claims\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`claims_created_at_idx\` ON \`claims\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`failures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`count\` numeric DEFAULT 1 NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`failures_key_idx\` ON \`failures\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`failures_updated_at_idx\` ON \`failures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`failures_created_at_idx\` ON \`failures\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`archive_digest\` text;`)
  await db.run(sql`ALTER TABLE \`changes\` ADD \`sequence\` numeric;`)
  await db.run(sql`CREATE INDEX \`changes_sequence_idx\` ON \`changes\` (\`sequence\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`claims\`;`)
  await db.run(sql`DROP TABLE \`failures\`;`)
  await db.run(sql`DROP INDEX \`changes_sequence_idx\`;`)
  await db.run(sql`ALTER TABLE \`changes\` DROP COLUMN \`sequence\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`archive_digest\`;`)
}
