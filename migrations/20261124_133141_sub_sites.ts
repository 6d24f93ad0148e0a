import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`tenants_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tenants_texts_order_parent\` ON \`tenants_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`shares_parent_contact\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`path_prefix\` text;`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`shares_parent_media\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`tenants_path_prefix_idx\` ON \`tenants\` (\`path_prefix\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`tenants_texts\`;`)
  await db.run(sql`DROP INDEX \`tenants_path_prefix_idx\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`shares_parent_contact\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`path_prefix\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`shares_parent_media\`;`)
}
