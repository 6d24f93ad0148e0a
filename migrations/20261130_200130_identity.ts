import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`paces\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`taken\` numeric NOT NULL,
  	\`resets_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`paces_key_idx\` ON \`paces\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`paces_resets_at_idx\` ON \`paces\` (\`resets_at\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`invitation_token\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`invitation_expiration\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`is_address_unproven\` integer;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`is_password_given\` integer;`)
  await db.run(sql`CREATE INDEX \`users_invitation_token_idx\` ON \`users\` (\`invitation_token\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`paces\`;`)
  await db.run(sql`DROP INDEX \`users_invitation_token_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`invitation_token\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`invitation_expiration\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`is_address_unproven\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`is_password_given\`;`)
}
