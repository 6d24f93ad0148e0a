import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`space_topics_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`space_topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`space_topics_roles_order_idx\` ON \`space_topics_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`space_topics_roles_parent_idx\` ON \`space_topics_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`space_topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`is_closed\` integer DEFAULT false,
  	\`space_id\` text(36) NOT NULL,
  	\`audience\` text DEFAULT 'everyone' NOT NULL,
  	\`search_text\` text,
  	\`tenant_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`space_id\`) REFERENCES \`spaces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`space_topics_space_idx\` ON \`space_topics\` (\`space_id\`);`)
  await db.run(sql`CREATE INDEX \`space_topics_tenant_idx\` ON \`space_topics\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`space_topics_updated_at_idx\` ON \`space_topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`space_topics_created_at_idx\` ON \`space_topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`space_topics_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`space_groups_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`space_topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`space_groups_id\`) REFERENCES \`space_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`space_topics_rels_order_idx\` ON \`space_topics_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`space_topics_rels_parent_idx\` ON \`space_topics_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`space_topics_rels_path_idx\` ON \`space_topics_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`space_topics_rels_space_groups_id_idx\` ON \`space_topics_rels\` (\`space_groups_id\`);`)
  await db.run(sql`CREATE TABLE \`space_messages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person\` text NOT NULL,
  	\`topic_id\` text(36) NOT NULL,
  	\`text\` text NOT NULL,
  	\`user_id\` text NOT NULL,
  	\`tenant_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`space_topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`space_messages_topic_idx\` ON \`space_messages\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`space_messages_user_id_idx\` ON \`space_messages\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`space_messages_tenant_idx\` ON \`space_messages\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`space_messages_updated_at_idx\` ON \`space_messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`space_messages_created_at_idx\` ON \`space_messages\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`space_topics_id\` text(36) REFERENCES space_topics(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_space_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`space_topics_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`space_topics_roles\`;`)
  await db.run(sql`DROP TABLE \`space_topics\`;`)
  await db.run(sql`DROP TABLE \`space_topics_rels\`;`)
  await db.run(sql`DROP TABLE \`space_messages\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`events_id\` text(36),
  	\`pages_id\` text(36),
  	\`documents_id\` text(36),
  	\`media_id\` text(36),
  	\`alerts_id\` text(36),
  	\`menus_id\` text(36),
  	\`site_settings_id\` text(36),
  	\`redesigns_id\` text(36),
  	\`tenants_id\` text(36),
  	\`users_id\` text(36),
  	\`spaces_id\` text(36),
  	\`space_pages_id\` text(36),
  	\`space_documents_id\` text(36),
  	\`space_meetings_id\` text(36),
  	\`space_members_id\` text(36),
  	\`space_groups_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alerts_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`menus_id\`) REFERENCES \`menus\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_settings_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redesigns_id\`) REFERENCES \`redesigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tenants_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`spaces_id\`) REFERENCES \`spaces\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`space_pages_id\`) REFERENCES \`space_pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`space_documents_id\`) REFERENCES \`space_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`space_meetings_id\`) REFERENCES \`space_meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`space_members_id\`) REFERENCES \`space_members\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`space_groups_id\`) REFERENCES \`space_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "events_id", "pages_id", "documents_id", "media_id", "alerts_id", "menus_id", "site_settings_id", "redesigns_id", "tenants_id", "users_id", "spaces_id", "space_pages_id", "space_documents_id", "space_meetings_id", "space_members_id", "space_groups_id") SELECT "id", "order", "parent_id", "path", "news_id", "events_id", "pages_id", "documents_id", "media_id", "alerts_id", "menus_id", "site_settings_id", "redesigns_id", "tenants_id", "users_id", "spaces_id", "space_pages_id", "space_documents_id", "space_meetings_id", "space_members_id", "space_groups_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_alerts_id_idx\` ON \`payload_locked_documents_rels\` (\`alerts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_menus_id_idx\` ON \`payload_locked_documents_rels\` (\`menus_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_site_settings_id_idx\` ON \`payload_locked_documents_rels\` (\`site_settings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redesigns_id_idx\` ON \`payload_locked_documents_rels\` (\`redesigns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tenants_id_idx\` ON \`payload_locked_documents_rels\` (\`tenants_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_spaces_id_idx\` ON \`payload_locked_documents_rels\` (\`spaces_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_space_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`space_pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_space_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`space_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_space_meetings_id_idx\` ON \`payload_locked_documents_rels\` (\`space_meetings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_space_members_id_idx\` ON \`payload_locked_documents_rels\` (\`space_members_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_space_groups_id_idx\` ON \`payload_locked_documents_rels\` (\`space_groups_id\`);`)
}
