import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`broken_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`document_title\` text,
  	\`words\` text,
  	\`address\` text NOT NULL,
  	\`fault\` text NOT NULL,
  	\`is_confirmed\` integer DEFAULT false NOT NULL,
  	\`tenant_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`broken_links_document_id_idx\` ON \`broken_links\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`broken_links_address_idx\` ON \`broken_links\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`broken_links_tenant_idx\` ON \`broken_links\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`broken_links_updated_at_idx\` ON \`broken_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`broken_links_created_at_idx\` ON \`broken_links\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`tenant_isConfirmed_idx\` ON \`broken_links\` (\`tenant_id\`,\`is_confirmed\`);`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`accessibility_audited_on\` text;`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`accessibility_auditor\` text;`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`accessibility_rate\` numeric;`)
  await db.run(sql`ALTER TABLE \`tenants\` ADD \`links_checked_on\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`broken_links\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`accessibility_audited_on\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`accessibility_auditor\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`accessibility_rate\`;`)
  await db.run(sql`ALTER TABLE \`tenants\` DROP COLUMN \`links_checked_on\`;`)
}
