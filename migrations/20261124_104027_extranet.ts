import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`spaces\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`for_whom\` text,
  	\`intro\` text,
  	\`slug\` text,
  	\`tenant_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`spaces_slug_idx\` ON \`spaces\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`spaces_tenant_idx\` ON \`spaces\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`spaces_updated_at_idx\` ON \`spaces\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`spaces_created_at_idx\` ON \`spaces\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_slug_4_idx\` ON \`spaces\` (\`tenant_id\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`space_pages_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`space_pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`space_pages_roles_order_idx\` ON \`space_pages_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`space_pages_roles_parent_idx\` ON \`space_pages_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`space_pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`space_id\` text(36) NOT NULL,
  	\`audience\` text DEFAULT 'everyone' NOT NULL,
  	\`blocks\` text,
  	\`slug\` text,
  	\`search_text\` text,
  	\`tenant_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`space_id\`) REFERENCES \`spaces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`space_pages_space_idx\` ON \`space_pages\` (\`space_id\`);`)
  await db.run(sql`CREATE INDEX \`space_pages_slug_idx\` ON \`space_pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`space_pages_tenant_idx\` ON \`space_pages\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`space_pages_updated_at_idx\` ON \`space_pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`space_pages_created_at_idx\` ON \`space_pages\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_slug_5_idx\` ON \`space_pages\` (\`tenant_id\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`space_pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`space_groups_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`space_pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`space_groups_id\`) REFERENCES \`space_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`space_pages_rels_order_idx\` ON \`space_pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`space_pages_rels_parent_idx\` ON \`space_pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`space_pages_rels_path_idx\` ON \`space_pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`space_pages_rels_space_groups_id_idx\` ON \`space_pages_rels\` (\`space_groups_id\`);`)
  await db.run(sql`CREATE TABLE \`_space_pages_v_version_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_space_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_space_pages_v_version_roles_order_idx\` ON \`_space_pages_v_version_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_space_pages_v_version_roles_parent_idx\` ON \`_space_pages_v_version_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_space_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text NOT NULL,
  	\`version_space_id\` text(36) NOT NULL,
  	\`version_audience\` text DEFAULT 'everyone' NOT NULL,
  	\`version_blocks\` text,
  	\`version_slug\` text,
  	\`version_search_text\` text,
  	\`version_tenant_id\` text(36) NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`space_pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_space_id\`) REFERENCES \`spaces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_space_pages_v_parent_idx\` ON \`_space_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_space_pages_v_version_version_space_idx\` ON \`_space_pages_v\` (\`version_space_id\`);`)
  await db.run(sql`CREATE INDEX \`_space_pages_v_version_version_slug_idx\` ON \`_space_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_space_pages_v_version_version_tenant_idx\` ON \`_space_pages_v\` (\`version_tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`_space_pages_v_version_version_updated_at_idx\` ON \`_space_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_space_pages_v_version_version_created_at_idx\` ON \`_space_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_space_pages_v_created_at_idx\` ON \`_space_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_space_pages_v_updated_at_idx\` ON \`_space_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_tenant_version_slug_3_idx\` ON \`_space_pages_v\` (\`version_tenant_id\`,\`version_slug\`);`)
  await db.run(sql`CREATE TABLE \`_space_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`space_groups_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_space_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`space_groups_id\`) REFERENCES \`space_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_space_pages_v_rels_order_idx\` ON \`_space_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_space_pages_v_rels_parent_idx\` ON \`_space_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_space_pages_v_rels_path_idx\` ON \`_space_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_space_pages_v_rels_space_groups_id_idx\` ON \`_space_pages_v_rels\` (\`space_groups_id\`);`)
  await db.run(sql`CREATE TABLE \`space_documents_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`space_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`space_documents_roles_order_idx\` ON \`space_documents_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`space_documents_roles_parent_idx\` ON \`space_documents_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`space_documents_earlier_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`original_name\` text,
  	\`filename\` text NOT NULL,
  	\`filesize\` numeric,
  	\`replaced_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`space_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`space_documents_earlier_files_order_idx\` ON \`space_documents_earlier_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`space_documents_earlier_files_parent_id_idx\` ON \`space_documents_earlier_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`space_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`date\` text NOT NULL,
  	\`space_id\` text(36) NOT NULL,
  	\`audience\` text DEFAULT 'everyone' NOT NULL,
  	\`original_name\` text,
  	\`search_text\` text,
  	\`_objectkey\` text,
  	\`tenant_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	FOREIGN KEY (\`space_id\`) REFERENCES \`spaces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`space_documents_filename_compound_idx\` ON \`space_documents\` (\`tenant_id\`,\`filename\`);`)
  await db.run(sql`CREATE INDEX \`space_documents_space_idx\` ON \`space_documents\` (\`space_id\`);`)
  await db.run(sql`CREATE INDEX \`space_documents_tenant_idx\` ON \`space_documents\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`space_documents_updated_at_idx\` ON \`space_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`space_documents_created_at_idx\` ON \`space_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`space_documents_filename_idx\` ON \`space_documents\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`space_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`space_groups_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`space_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`space_groups_id\`) REFERENCES \`space_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`space_documents_rels_order_idx\` ON \`space_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`space_documents_rels_parent_idx\` ON \`space_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`space_documents_rels_path_idx\` ON \`space_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`space_documents_rels_space_groups_id_idx\` ON \`space_documents_rels\` (\`space_groups_id\`);`)
  await db.run(sql`CREATE TABLE \`space_meetings_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`space_meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`space_meetings_roles_order_idx\` ON \`space_meetings_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`space_meetings_roles_parent_idx\` ON \`space_meetings_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`space_meetings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`starts_at\` text NOT NULL,
  	\`ends_at\` text,
  	\`place\` text,
  	\`is_cancelled\` integer DEFAULT false,
  	\`space_id\` text(36) NOT NULL,
  	\`audience\` text DEFAULT 'everyone' NOT NULL,
  	\`agenda\` text,
  	\`search_text\` text,
  	\`tenant_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`space_id\`) REFERENCES \`spaces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`space_meetings_starts_at_idx\` ON \`space_meetings\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`space_meetings_space_idx\` ON \`space_meetings\` (\`space_id\`);`)
  await db.run(sql`CREATE INDEX \`space_meetings_tenant_idx\` ON \`space_meetings\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`space_meetings_updated_at_idx\` ON \`space_meetings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`space_meetings_created_at_idx\` ON \`space_meetings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`space_meetings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`space_groups_id\` text(36),
  	\`space_documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`space_meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`space_groups_id\`) REFERENCES \`space_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`space_documents_id\`) REFERENCES \`space_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`space_meetings_rels_order_idx\` ON \`space_meetings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`space_meetings_rels_parent_idx\` ON \`space_meetings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`space_meetings_rels_path_idx\` ON \`space_meetings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`space_meetings_rels_space_groups_id_idx\` ON \`space_meetings_rels\` (\`space_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`space_meetings_rels_space_documents_id_idx\` ON \`space_meetings_rels\` (\`space_documents_id\`);`)
  await db.run(sql`CREATE TABLE \`space_members\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`user_id\` text(36),
  	\`visited_at\` text,
  	\`visited_before\` text,
  	\`signed_out_at\` text,
  	\`tenant_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`space_members_email_idx\` ON \`space_members\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`space_members_user_idx\` ON \`space_members\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`space_members_tenant_idx\` ON \`space_members\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`space_members_updated_at_idx\` ON \`space_members\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`space_members_created_at_idx\` ON \`space_members\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_email_role_idx\` ON \`space_members\` (\`tenant_id\`,\`email\`,\`role\`);`)
  await db.run(sql`CREATE TABLE \`space_members_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`spaces_id\` text(36),
  	\`space_groups_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`space_members\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`spaces_id\`) REFERENCES \`spaces\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`space_groups_id\`) REFERENCES \`space_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`space_members_rels_order_idx\` ON \`space_members_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`space_members_rels_parent_idx\` ON \`space_members_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`space_members_rels_path_idx\` ON \`space_members_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`space_members_rels_spaces_id_idx\` ON \`space_members_rels\` (\`spaces_id\`);`)
  await db.run(sql`CREATE INDEX \`space_members_rels_space_groups_id_idx\` ON \`space_members_rels\` (\`space_groups_id\`);`)
  await db.run(sql`CREATE TABLE \`space_groups\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`tenant_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`space_groups_tenant_idx\` ON \`space_groups\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`space_groups_updated_at_idx\` ON \`space_groups\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`space_groups_created_at_idx\` ON \`space_groups\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_name_idx\` ON \`space_groups\` (\`tenant_id\`,\`name\`);`)
  await db.run(sql`CREATE TABLE \`space_receipts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`item_title\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`presence\` text,
  	\`proxy_to\` text,
  	\`item_collection\` text NOT NULL,
  	\`item_id\` text NOT NULL,
  	\`user_id\` text NOT NULL,
  	\`tenant_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`tenants\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`space_receipts_item_id_idx\` ON \`space_receipts\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`space_receipts_user_id_idx\` ON \`space_receipts\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`space_receipts_tenant_idx\` ON \`space_receipts\` (\`tenant_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_userId_itemId_kind_idx\` ON \`space_receipts\` (\`tenant_id\`,\`user_id\`,\`item_id\`,\`kind\`);`)
  await db.run(sql`CREATE TABLE \`second_factors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`confirmed_at\` text,
  	\`user_id\` text NOT NULL,
  	\`secret\` text NOT NULL,
  	\`last_counter\` numeric,
  	\`failures\` numeric DEFAULT 0 NOT NULL,
  	\`locked_until\` text,
  	\`recovery_hashes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`second_factors_user_id_idx\` ON \`second_factors\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_updated_at_idx\` ON \`second_factors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_created_at_idx\` ON \`second_factors\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`spaces_id\` text(36) REFERENCES spaces(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`space_pages_id\` text(36) REFERENCES space_pages(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`space_documents_id\` text(36) REFERENCES space_documents(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`space_meetings_id\` text(36) REFERENCES space_meetings(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`space_members_id\` text(36) REFERENCES space_members(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`space_groups_id\` text(36) REFERENCES space_groups(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_spaces_id_idx\` ON \`payload_locked_documents_rels\` (\`spaces_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_space_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`space_pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_space_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`space_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_space_meetings_id_idx\` ON \`payload_locked_documents_rels\` (\`space_meetings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_space_members_id_idx\` ON \`payload_locked_documents_rels\` (\`space_members_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_space_groups_id_idx\` ON \`payload_locked_documents_rels\` (\`space_groups_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`spaces\`;`)
  await db.run(sql`DROP TABLE \`space_pages_roles\`;`)
  await db.run(sql`DROP TABLE \`space_pages\`;`)
  await db.run(sql`DROP TABLE \`space_pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_space_pages_v_version_roles\`;`)
  await db.run(sql`DROP TABLE \`_space_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_space_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`space_documents_roles\`;`)
  await db.run(sql`DROP TABLE \`space_documents_earlier_files\`;`)
  await db.run(sql`DROP TABLE \`space_documents\`;`)
  await db.run(sql`DROP TABLE \`space_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`space_meetings_roles\`;`)
  await db.run(sql`DROP TABLE \`space_meetings\`;`)
  await db.run(sql`DROP TABLE \`space_meetings_rels\`;`)
  await db.run(sql`DROP TABLE \`space_members\`;`)
  await db.run(sql`DROP TABLE \`space_members_rels\`;`)
  await db.run(sql`DROP TABLE \`space_groups\`;`)
  await db.run(sql`DROP TABLE \`space_receipts\`;`)
  await db.run(sql`DROP TABLE \`second_factors\`;`)
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
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "events_id", "pages_id", "documents_id", "media_id", "alerts_id", "menus_id", "site_settings_id", "redesigns_id", "tenants_id", "users_id") SELECT "id", "order", "parent_id", "path", "news_id", "events_id", "pages_id", "documents_id", "media_id", "alerts_id", "menus_id", "site_settings_id", "redesigns_id", "tenants_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
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
}
