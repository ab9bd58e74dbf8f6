-- The database as all migrations leave it. Written by `make prepared`; do not edit.
-- from account 0001_initial e1b69635ebebcd64
-- from account 0002_email_max_length 93e220b121b5156a
-- from account 0003_alter_emailaddress_create_unique_verified_email 966d1202ed6c7091
-- from account 0004_alter_emailaddress_drop_unique_email b987abf67de2c63a
-- from account 0005_emailaddress_idx_upper_email f1a7f0f6d3845575
-- from account 0006_emailaddress_lower 8288e5d4b27a467c
-- from account 0007_emailaddress_idx_email cd488dd10e04fede
-- from account 0008_emailaddress_unique_primary_email_fixup 8d6c98c209802730
-- from account 0009_emailaddress_unique_primary_email ea13570affccc2b0
-- from auth 0001_initial 7eedbc4064fa92a6
-- from auth 0002_alter_permission_name_max_length 515c69b2ad45bca7
-- from auth 0003_alter_user_email_max_length aacc8534b51f9b36
-- from auth 0004_alter_user_username_opts 3c9a5d4677ad48de
-- from auth 0005_alter_user_last_login_null 06ff53dfecd57429
-- from auth 0006_require_contenttypes_0002 d1a78ca561642779
-- from auth 0007_alter_validators_add_error_messages 8b45d1b5aae64f7d
-- from auth 0008_alter_user_username_max_length 9f307e9536b11b57
-- from auth 0009_alter_user_last_name_max_length 76e8fb0af8fb7460
-- from auth 0010_alter_group_name_max_length e04f34584ab32b88
-- from auth 0011_update_proxy_permissions 09e7d990d263cebd
-- from auth 0012_alter_user_first_name_max_length 81a09276d96f15c0
-- from catalogue 0001_initial e5ef2db1acbab49c
-- from catalogue 0002_words_to_search c4893fc62b20a12e
-- from catalogue 0003_the_base aa033c466b17e06d
-- from column 0001_initial 5fe65f3ec204420e
-- from column 0002_bootstrap_basepage_model 686a6bfca64a137f
-- from column 0003_finalize_basepage_model 624d55675e649e7b
-- from column 0004_the_column 1896ea743f0da62a
-- from column 0005_interests 44d93547a188ce72
-- from column 0006_the_desk 8beea4543c984a01
-- from contenttypes 0001_initial e840582a0beba1d8
-- from contenttypes 0002_remove_content_type_name 84e969b4a72e35a3
-- from desk 0001_the_desk 6c8125132ba761b8
-- from mfa 0001_initial 137f41b581e1162b
-- from mfa 0002_authenticator_timestamps 3ce6ba95a3ca010c
-- from mfa 0003_authenticator_type_uniq 195486ebc18cc274
-- from readership 0001_initial 105b43e508384c84
-- from readership 0002_what_readers_keep a74fe0b648e84f85
-- from sessions 0001_initial 080dccdaef3c73ef
-- from simple_translation 0001_initial 90cc83a852a30d82
-- from taggit 0001_initial 03abcac34fbe4cd0
-- from taggit 0002_auto_20150616_2121 8ce806196743d94e
-- from taggit 0003_taggeditem_add_unique_index aea99080e239082f
-- from taggit 0004_alter_taggeditem_content_type_alter_taggeditem_tag a13fc0aa3ce49d63
-- from taggit 0005_auto_20220424_2025 dda738155de9d87f
-- from taggit 0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx 2af8c5d633d786fd
-- from wagtailadmin 0001_create_admin_access_permissions cd7b3aa547314b79
-- from wagtailadmin 0002_admin f99190ecef3228af
-- from wagtailadmin 0003_admin_managed 6a111f5cbb0160d6
-- from wagtailadmin 0004_editingsession 092ec7b5f033a24f
-- from wagtailadmin 0005_editingsession_is_editing c134157cf3629d5a
-- from wagtailadmin 0006_formstate 6448f44840e7c61f
-- from wagtailcore 0001_initial 06185453687fb7e2
-- from wagtailcore 0001_squashed_0016_change_page_url_path_to_text_field 00fb68d71e018f6d
-- from wagtailcore 0002_initial_data dc3288e791a32280
-- from wagtailcore 0003_add_uniqueness_constraint_on_group_page_permission 4e40a5e52502c18e
-- from wagtailcore 0004_page_locked 21811d99fd1f62a2
-- from wagtailcore 0005_add_page_lock_permission_to_moderators 77c1c036af3009f8
-- from wagtailcore 0006_add_lock_page_permission b21484619831c455
-- from wagtailcore 0007_page_latest_revision_created_at 0e1bc75d9a805c78
-- from wagtailcore 0008_populate_latest_revision_created_at da6e31b25069ae1b
-- from wagtailcore 0009_remove_auto_now_add_from_pagerevision_created_at cf6abc4c536b0fa7
-- from wagtailcore 0010_change_page_owner_to_null_on_delete abf4350e74b5c65f
-- from wagtailcore 0011_page_first_published_at 381d848591bb7d5f
-- from wagtailcore 0012_extend_page_slug_field 144a952dce1ec4f5
-- from wagtailcore 0013_update_golive_expire_help_text e2fa1dbf99b06683
-- from wagtailcore 0014_add_verbose_name f662d7a464fe580e
-- from wagtailcore 0015_add_more_verbose_names acce180b4a31c0a0
-- from wagtailcore 0016_change_page_url_path_to_text_field 154e620095031a77
-- from wagtailcore 0017_change_edit_page_permission_description dbdc143908e25862
-- from wagtailcore 0018_pagerevision_submitted_for_moderation_index fef561af1b14a845
-- from wagtailcore 0019_verbose_names_cleanup cdfe02c51710edf0
-- from wagtailcore 0020_add_index_on_page_first_published_at da9cb91730bdb65f
-- from wagtailcore 0021_capitalizeverbose f988ddba0f061312
-- from wagtailcore 0022_add_site_name ec53cafe8fb68666
-- from wagtailcore 0023_alter_page_revision_on_delete_behaviour e49231d59f97bdef
-- from wagtailcore 0024_alter_page_content_type_on_delete_behaviour 21a28e40d52ccc02
-- from wagtailcore 0024_collection 6098442d056a337b
-- from wagtailcore 0025_collection_initial_data 3d88ea5596838a0a
-- from wagtailcore 0026_group_collection_permission 7f65005a810a3cfd
-- from wagtailcore 0027_fix_collection_path_collation 789645b0a3d807a8
-- from wagtailcore 0028_merge 51b8f6bce8cdaec5
-- from wagtailcore 0029_unicode_slugfield_dj19 7cc981c6eaf1029a
-- from wagtailcore 0030_index_on_pagerevision_created_at a318510419ef99d1
-- from wagtailcore 0031_add_page_view_restriction_types 98942a3682020775
-- from wagtailcore 0032_add_bulk_delete_page_permission 494c5da844c4d36d
-- from wagtailcore 0033_remove_golive_expiry_help_text 1f610d6e1118e99a
-- from wagtailcore 0034_page_live_revision 16e9f7f53d9a490a
-- from wagtailcore 0035_page_last_published_at 263397dea40ac925
-- from wagtailcore 0036_populate_page_last_published_at fa5728abb6abf8c7
-- from wagtailcore 0037_set_page_owner_editable c332e4d963c63fd8
-- from wagtailcore 0038_make_first_published_at_editable 0a6d224682abe0aa
-- from wagtailcore 0039_collectionviewrestriction 4635208b2b9c9f38
-- from wagtailcore 0040_page_draft_title ced1328a5433e5be
-- from wagtailcore 0041_group_collection_permissions_verbose_name_plural 2d016ef13b62592e
-- from wagtailcore 0042_index_on_pagerevision_approved_go_live_at ac91f1f7af16e7bb
-- from wagtailcore 0043_lock_fields 4ab0c9bd7e5df2c6
-- from wagtailcore 0044_add_unlock_grouppagepermission 1a11ac853344c412
-- from wagtailcore 0045_assign_unlock_grouppagepermission d2550c47e344f8b5
-- from wagtailcore 0046_site_name_remove_null e7ec4eae7800a184
-- from wagtailcore 0047_add_workflow_models 505b4556a2044618
-- from wagtailcore 0048_add_default_workflows 5df3cbeffba61a5d
-- from wagtailcore 0049_taskstate_finished_by 0c4cf8cc6322de1d
-- from wagtailcore 0050_workflow_rejected_to_needs_changes ee9e3e82d605ea8f
-- from wagtailcore 0051_taskstate_comment 7af929552e600100
-- from wagtailcore 0052_pagelogentry aa2f815611b6d71f
-- from wagtailcore 0053_locale_model 91a2e0ee54c18fbb
-- from wagtailcore 0054_initial_locale 168a9c0970024ba5
-- from wagtailcore 0055_page_locale_fields ca311a98dcf3ed34
-- from wagtailcore 0056_page_locale_fields_populate 5df39571a3722816
-- from wagtailcore 0057_page_locale_fields_notnull 6232c9dd4a0c932c
-- from wagtailcore 0058_page_alias_of af4868f637594ea0
-- from wagtailcore 0059_apply_collection_ordering 53372dd7b666ab52
-- from wagtailcore 0060_fix_workflow_unique_constraint dabefd2e15765885
-- from wagtailcore 0061_change_promote_tab_helpt_text_and_verbose_names f56fdca37fed7668
-- from wagtailcore 0062_comment_models_and_pagesubscription c9fe368045d63519
-- from wagtailcore 0063_modellogentry a6e2708efce4a0ce
-- from wagtailcore 0064_log_timestamp_indexes b4e61c8d7e535026
-- from wagtailcore 0065_log_entry_uuid 3dc0c1a122776143
-- from wagtailcore 0066_collection_management_permissions 66835d6fb608c72b
-- from wagtailcore 0067_alter_pagerevision_content_json 29027137e5f25b26
-- from wagtailcore 0068_log_entry_empty_object 01a2159d9ee5604e
-- from wagtailcore 0069_log_entry_jsonfield d7539aae36fa58a8
-- from wagtailcore 0070_rename_pagerevision_revision e589dae4baf1651b
-- from wagtailcore 0071_populate_revision_content_type 906f7440fec7c263
-- from wagtailcore 0072_alter_revision_content_type_notnull 4a45d14a3bc6ecfd
-- from wagtailcore 0073_page_latest_revision f0d8679a678dafbf
-- from wagtailcore 0074_revision_object_str a5f81b543407639f
-- from wagtailcore 0075_populate_latest_revision_and_revision_object_str 18ccf44ca8f43435
-- from wagtailcore 0076_modellogentry_revision 5ea076a09e665fe5
-- from wagtailcore 0077_alter_revision_user d98bc0a51aa53014
-- from wagtailcore 0078_referenceindex b112436c6f19be02
-- from wagtailcore 0079_rename_taskstate_page_revision 11251fd269a6b12e
-- from wagtailcore 0080_generic_workflowstate 05cce3d74f0251f2
-- from wagtailcore 0081_populate_workflowstate_content_type e558ea05fcbd6492
-- from wagtailcore 0082_alter_workflowstate_content_type_notnull fe9ece769bd66028
-- from wagtailcore 0083_workflowcontenttype 48de3e34d4ac12ee
-- from wagtailcore 0084_add_default_page_permissions 975f63e072440836
-- from wagtailcore 0085_add_grouppagepermission_permission 51fdd67ecb09af5f
-- from wagtailcore 0086_populate_grouppagepermission_permission fb76b7fe7ba8e489
-- from wagtailcore 0087_alter_grouppagepermission_unique_together_and_more d8e00d66df4c6554
-- from wagtailcore 0088_fix_log_entry_json_timestamps db0b5bd0b0636c1a
-- from wagtailcore 0089_log_entry_data_json_null_to_object a89ebe97ad39729d
-- from wagtailcore 0090_remove_grouppagepermission_permission_type 7380414b7affd395
-- from wagtailcore 0091_remove_revision_submitted_for_moderation 9002e84213fe85f1
-- from wagtailcore 0092_alter_collectionviewrestriction_password_and_more 60cb73c712f52e37
-- from wagtailcore 0093_uploadedfile b45c4322094c6704
-- from wagtailcore 0094_alter_page_locale 7980f227174d8c49
-- from wagtailcore 0095_groupsitepermission 48f70f02aaad580c
-- from wagtailcore 0096_referenceindex_referenceindex_source_object_and_more 6229d0c22d722e7d
-- from wagtailcore 0097_baselogentry_uuid_action_timestamp_indexes f2b48f0aeb66a11a
-- from wagtailcore 0098_apitoken 309e8c836c3f04a9
-- from wagtaildocs 0001_initial 7db61dda038eaaac
-- from wagtaildocs 0002_initial_data c0563d628675af72
-- from wagtaildocs 0003_add_verbose_names 23457fc2a64a01a3
-- from wagtaildocs 0004_capitalizeverbose a00200838c117abe
-- from wagtaildocs 0005_alter_uploaded_by_user_on_delete_action 40e9784432cda23e
-- from wagtaildocs 0005_document_collection a51eca2943453881
-- from wagtaildocs 0006_copy_document_permissions_to_collections c29a8e81b276e175
-- from wagtaildocs 0007_merge 588cd85223538a65
-- from wagtaildocs 0008_document_file_size b77ee1168a67aa3e
-- from wagtaildocs 0009_document_verbose_name_plural d7b01341c18976b5
-- from wagtaildocs 0010_document_file_hash 720792a251803fa7
-- from wagtaildocs 0011_add_choose_permissions 843e77c50e862d90
-- from wagtaildocs 0012_uploadeddocument 4a4e2ce0aa948a45
-- from wagtaildocs 0013_delete_uploadeddocument a627f2ba054f5ada
-- from wagtaildocs 0014_alter_document_file_size d686eec6efade6ef
-- from wagtailembeds 0001_initial af034016383dc913
-- from wagtailembeds 0002_add_verbose_names f20e8730e585da68
-- from wagtailembeds 0003_capitalizeverbose 97c7b3e030835612
-- from wagtailembeds 0004_embed_verbose_name_plural 6affceb5ea4490d1
-- from wagtailembeds 0005_specify_thumbnail_url_max_length 75a64c5e5ec215a4
-- from wagtailembeds 0006_add_embed_hash 8775aafc134e1dc3
-- from wagtailembeds 0007_populate_hash a2ae705561a07933
-- from wagtailembeds 0008_allow_long_urls 8a923e5ae98bc60a
-- from wagtailembeds 0009_embed_cache_until 7353c2c53711f507
-- from wagtailimages 0001_initial 532ad675a79e7070
-- from wagtailimages 0001_squashed_0021 2ead51cb09860bd3
-- from wagtailimages 0002_initial_data 669a152c7b4c3ed9
-- from wagtailimages 0003_fix_focal_point_fields 69aa6e47b5f887b6
-- from wagtailimages 0004_make_focal_point_key_not_nullable 6d4eeabf19c1b19b
-- from wagtailimages 0005_make_filter_spec_unique 22a914e4934e61a4
-- from wagtailimages 0006_add_verbose_names c023ef9c66d6078e
-- from wagtailimages 0007_image_file_size a462457422bd14c2
-- from wagtailimages 0008_image_created_at_index e0452594aee4472c
-- from wagtailimages 0009_capitalizeverbose ba35d4ad7c90d10d
-- from wagtailimages 0010_change_on_delete_behaviour 3fbc35127ed45147
-- from wagtailimages 0011_image_collection 32812496ac64c7d4
-- from wagtailimages 0012_copy_image_permissions_to_collections a905dfce3a7c16e8
-- from wagtailimages 0013_make_rendition_upload_callable 1a32ab36b33a0a57
-- from wagtailimages 0014_add_filter_spec_field f2fbdc377c5c1315
-- from wagtailimages 0015_fill_filter_spec_field 91fb8c9e52aa24f7
-- from wagtailimages 0016_deprecate_rendition_filter_relation c901bbae38a25a6d
-- from wagtailimages 0017_reduce_focal_point_key_max_length fb0feebfae86982d
-- from wagtailimages 0018_remove_rendition_filter 839289903f2d35a9
-- from wagtailimages 0019_delete_filter bc1704d044a4884d
-- from wagtailimages 0020_add-verbose-name 36df2c91df4e2b6c
-- from wagtailimages 0021_image_file_hash 2a5c76075706f355
-- from wagtailimages 0022_uploadedimage d685ebd8b856f940
-- from wagtailimages 0023_add_choose_permissions b669281a24c046dd
-- from wagtailimages 0024_index_image_file_hash 9c1808cfc5608598
-- from wagtailimages 0025_alter_image_file_alter_rendition_file 8bba14eae9f27663
-- from wagtailimages 0026_delete_uploadedimage f3fcd2090afa1e3c
-- from wagtailimages 0027_image_description 9c7b1ccf98dbb889
-- from wagtailsearch 0001_initial 8f28c9ebffc7e1c4
-- from wagtailsearch 0002_add_verbose_names 8f2bd7c86bb0c384
-- from wagtailsearch 0003_remove_editors_pick e972fa2ef1c5f334
-- from wagtailsearch 0004_querydailyhits_verbose_name_plural 4cffef1bd958c60c
-- from wagtailsearch 0005_create_indexentry bbdb34f3a581c7f8
-- from wagtailsearch 0006_customise_indexentry 5ea959c7b22b8bab
-- from wagtailsearch 0007_delete_editorspick b38fb317c1315d4f
-- from wagtailsearch 0008_remove_query_and_querydailyhits_models e3ac19158f0266c7
-- from wagtailsearch 0009_remove_ngram_autocomplete 296b45c2f3a521c6
-- from wagtailsearch 0010_add_text_fields 4a8a4d6719e34552
-- from wagtailusers 0001_initial 96a6702df43b4399
-- from wagtailusers 0002_add_verbose_name_on_userprofile f2a6a3fa78666491
-- from wagtailusers 0003_add_verbose_names fbabaa11bc4b1a73
-- from wagtailusers 0004_capitalizeverbose 2acacb4bff031651
-- from wagtailusers 0005_make_related_name_wagtail_specific ac70ee6b0df5c8c3
-- from wagtailusers 0006_userprofile_prefered_language 71695e2c698fabbe
-- from wagtailusers 0007_userprofile_current_time_zone 7f42d27a60b72144
-- from wagtailusers 0008_userprofile_avatar c3b0f4a2fea7e163
-- from wagtailusers 0009_userprofile_verbose_name_plural 080f29d8cbd99917
-- from wagtailusers 0010_userprofile_updated_comments_notifications 200b8e12196d9943
-- from wagtailusers 0011_userprofile_dismissibles 1da16b6b6fa73657
-- from wagtailusers 0012_userprofile_theme 34080d9c28d4e309
-- from wagtailusers 0013_userprofile_density d94a4bafbd01119e
-- from wagtailusers 0014_userprofile_contrast 5f5936b7becfe44f
-- from wagtailusers 0015_userprofile_keyboard_shortcuts 4c8f98201a742415
CREATE TABLE "django_migrations" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app" varchar(255) NOT NULL, "name" varchar(255) NOT NULL, "applied" datetime NOT NULL);
CREATE TABLE "django_content_type" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app_label" varchar(100) NOT NULL, "model" varchar(100) NOT NULL);
CREATE TABLE "auth_group_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "auth_permission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "codename" varchar(100) NOT NULL, "name" varchar(255) NOT NULL);
CREATE TABLE "auth_group" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(150) NOT NULL UNIQUE);
CREATE TABLE "readership_user" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "password" varchar(128) NOT NULL, "last_login" datetime NULL, "is_superuser" bool NOT NULL, "first_name" varchar(150) NOT NULL, "last_name" varchar(150) NOT NULL, "is_staff" bool NOT NULL, "is_active" bool NOT NULL, "email" varchar(254) NOT NULL UNIQUE, "email_key" varchar(254) NOT NULL UNIQUE, "language" varchar(12) NOT NULL, "digest_since" datetime NULL, "date_joined" datetime NOT NULL);
CREATE TABLE "readership_user_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "user_id" bigint NOT NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "readership_user_user_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "user_id" bigint NOT NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "account_emailconfirmation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "sent" datetime NULL, "key" varchar(64) NOT NULL UNIQUE, "email_address_id" integer NOT NULL REFERENCES "account_emailaddress" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "account_emailaddress" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "verified" bool NOT NULL, "primary" bool NOT NULL, "user_id" bigint NOT NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED, "email" varchar(254) NOT NULL);
CREATE TABLE "catalogue_loading" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "digest" varchar(64) NOT NULL UNIQUE, "loaded_at" datetime NOT NULL);
CREATE TABLE "catalogue_source" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(60) NOT NULL UNIQUE, "title" varchar(255) NOT NULL, "url" varchar(200) NOT NULL, "licence" varchar(120) NOT NULL);
CREATE VIRTUAL TABLE catalogue_words USING fts5(words, fact_id UNINDEXED, prefix='2 3', tokenize='unicode61 remove_diacritics 2');
CREATE TABLE "catalogue_droppedfact" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key" varchar(255) NOT NULL UNIQUE, "kind" varchar(12) NOT NULL, "md" varchar(5) NOT NULL, "year" integer NULL, "qid" varchar(16) NOT NULL, "wiki_title" varchar(255) NOT NULL, "dropped_at" datetime NOT NULL);
CREATE TABLE "catalogue_fact_people" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "fact_id" bigint NOT NULL REFERENCES "catalogue_fact" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NOT NULL REFERENCES "catalogue_person" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "catalogue_fact" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key" varchar(255) NOT NULL UNIQUE, "kind" varchar(12) NOT NULL, "theme" varchar(24) NOT NULL, "edtf" varchar(80) NOT NULL, "calendar" varchar(12) NOT NULL, "md" varchar(5) NOT NULL, "year" integer NULL, "jdn" integer NULL, "country" varchar(2) NOT NULL, "qid" varchar(16) NOT NULL, "wiki_title" varchar(255) NOT NULL, "significance" real NOT NULL, "confidence" real NOT NULL, "source_codes" varchar(160) NOT NULL, "edited_at" datetime NULL, "edited_by_id" bigint NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NULL REFERENCES "catalogue_person" ("id") DEFERRABLE INITIALLY DEFERRED, "place_id" bigint NULL REFERENCES "catalogue_place" ("id") DEFERRABLE INITIALLY DEFERRED, "is_shipped" bool NOT NULL, "sitelinks" integer unsigned NULL CHECK ("sitelinks" >= 0), "witnesses" smallint unsigned NOT NULL CHECK ("witnesses" >= 0));
CREATE TABLE "catalogue_person" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "slug" varchar(140) NOT NULL UNIQUE, "name" varchar(255) NOT NULL, "names" text NOT NULL CHECK ((JSON_VALID("names") OR "names" IS NULL)), "birth" varchar(80) NOT NULL, "death" varchar(80) NOT NULL, "countries" varchar(40) NOT NULL, "fields" varchar(80) NOT NULL, "qid" varchar(16) NOT NULL, "significance" real NOT NULL, "about" text NOT NULL CHECK ((JSON_VALID("about") OR "about" IS NULL)));
CREATE TABLE "catalogue_place" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "slug" varchar(140) NOT NULL UNIQUE, "name" varchar(255) NOT NULL, "names" text NOT NULL CHECK ((JSON_VALID("names") OR "names" IS NULL)), "qid" varchar(16) NOT NULL, "latitude" real NULL, "longitude" real NULL, "country" varchar(2) NOT NULL);
CREATE TABLE "catalogue_factlabel" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "language" varchar(12) NOT NULL, "draft" bool NOT NULL, "fact_id" bigint NOT NULL REFERENCES "catalogue_fact" ("id") DEFERRABLE INITIALLY DEFERRED, "source_code" varchar(60) NOT NULL, "source_url" varchar(500) NOT NULL, "text" varchar(1000) NOT NULL, CONSTRAINT "one_headline_a_language" UNIQUE ("fact_id", "language"));
CREATE TABLE "catalogue_updatestep" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "source" varchar(40) NOT NULL, "step" varchar(80) NOT NULL, "done_at" datetime NOT NULL, "following" varchar(80) NOT NULL, "added" integer unsigned NOT NULL CHECK ("added" >= 0), "changed" integer unsigned NOT NULL CHECK ("changed" >= 0), CONSTRAINT "one_row_a_step" UNIQUE ("source", "step"));
CREATE TABLE "wagtailcore_collection" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "path" varchar(255) NOT NULL UNIQUE, "depth" integer unsigned NOT NULL CHECK ("depth" >= 0), "numchild" integer unsigned NOT NULL CHECK ("numchild" >= 0), "name" varchar(255) NOT NULL);
CREATE TABLE "wagtailcore_groupcollectionpermission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_pageviewrestriction_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "pageviewrestriction_id" integer NOT NULL REFERENCES "wagtailcore_pageviewrestriction" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_pageviewrestriction" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "password" varchar(255) NOT NULL, "page_id" bigint NOT NULL REFERENCES "column_basepage" ("id") DEFERRABLE INITIALLY DEFERRED, "restriction_type" varchar(20) NOT NULL);
CREATE TABLE "wagtailcore_collectionviewrestriction" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "restriction_type" varchar(20) NOT NULL, "password" varchar(255) NOT NULL, "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_collectionviewrestriction_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "collectionviewrestriction_id" integer NOT NULL REFERENCES "wagtailcore_collectionviewrestriction" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_site" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "hostname" varchar(255) NOT NULL, "port" integer NOT NULL, "is_default_site" bool NOT NULL, "root_page_id" bigint NOT NULL REFERENCES "column_basepage" ("id") DEFERRABLE INITIALLY DEFERRED, "site_name" varchar(255) NOT NULL);
CREATE TABLE "wagtailcore_task" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(255) NOT NULL, "active" bool NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_workflow" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(255) NOT NULL, "active" bool NOT NULL);
CREATE TABLE "wagtailcore_groupapprovaltask" ("task_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_task" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_workflowpage" ("page_id" bigint NOT NULL PRIMARY KEY REFERENCES "column_basepage" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_id" integer NOT NULL REFERENCES "wagtailcore_workflow" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_workflowtask" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "task_id" integer NOT NULL REFERENCES "wagtailcore_task" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_id" integer NOT NULL REFERENCES "wagtailcore_workflow" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_groupapprovaltask_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "groupapprovaltask_id" integer NOT NULL REFERENCES "wagtailcore_groupapprovaltask" ("task_ptr_id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_locale" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "language_code" varchar(100) NOT NULL UNIQUE);
CREATE TABLE "wagtailcore_commentreply" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "text" text NOT NULL, "created_at" datetime NOT NULL, "updated_at" datetime NOT NULL, "comment_id" integer NOT NULL REFERENCES "wagtailcore_comment" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_pagesubscription" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "comment_notifications" bool NOT NULL, "page_id" bigint NOT NULL REFERENCES "column_basepage" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_comment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "text" text NOT NULL, "contentpath" text NOT NULL, "position" text NOT NULL, "created_at" datetime NOT NULL, "updated_at" datetime NOT NULL, "resolved_at" datetime NULL, "page_id" bigint NOT NULL REFERENCES "column_basepage" ("id") DEFERRABLE INITIALLY DEFERRED, "resolved_by_id" bigint NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED, "revision_created_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_referenceindex" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" varchar(255) NOT NULL, "to_object_id" varchar(255) NOT NULL, "model_path" text NOT NULL, "content_path" text NOT NULL, "content_path_hash" char(32) NOT NULL, "base_content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "to_content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_taskstate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "status" varchar(50) NOT NULL, "started_at" datetime NOT NULL, "finished_at" datetime NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "task_id" integer NOT NULL REFERENCES "wagtailcore_task" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_state_id" integer NOT NULL REFERENCES "wagtailcore_workflowstate" ("id") DEFERRABLE INITIALLY DEFERRED, "finished_by_id" bigint NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED, "comment" text NOT NULL, "revision_id" integer NOT NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_workflowstate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "status" varchar(50) NOT NULL, "created_at" datetime NOT NULL, "current_task_state_id" integer NULL UNIQUE REFERENCES "wagtailcore_taskstate" ("id") DEFERRABLE INITIALLY DEFERRED, "requested_by_id" bigint NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_id" integer NOT NULL REFERENCES "wagtailcore_workflow" ("id") DEFERRABLE INITIALLY DEFERRED, "object_id" varchar(255) NOT NULL, "base_content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_workflowcontenttype" ("content_type_id" integer NOT NULL PRIMARY KEY REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_id" integer NOT NULL REFERENCES "wagtailcore_workflow" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_modellogentry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "label" text NOT NULL, "action" varchar(255) NOT NULL, "timestamp" datetime NOT NULL, "content_changed" bool NOT NULL, "deleted" bool NOT NULL, "object_id" varchar(255) NOT NULL, "content_type_id" integer NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL, "uuid" char(32) NULL, "revision_id" integer NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)));
CREATE TABLE "wagtailcore_pagelogentry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "label" text NOT NULL, "action" varchar(255) NOT NULL, "timestamp" datetime NOT NULL, "content_changed" bool NOT NULL, "deleted" bool NOT NULL, "content_type_id" integer NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "page_id" bigint NOT NULL, "revision_id" integer NULL, "user_id" bigint NULL, "uuid" char(32) NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)));
CREATE TABLE "wagtailcore_grouppagepermission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "page_id" bigint NOT NULL REFERENCES "column_basepage" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "unique_permission" UNIQUE ("group_id", "page_id", "permission_id"));
CREATE TABLE "wagtailcore_revision" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created_at" datetime NOT NULL, "approved_go_live_at" datetime NULL, "user_id" bigint NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED, "content" text NOT NULL CHECK ((JSON_VALID("content") OR "content" IS NULL)), "object_id" varchar(255) NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "base_content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "object_str" text NOT NULL);
CREATE TABLE "wagtailcore_uploadedfile" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "file" varchar(200) NOT NULL, "for_content_type_id" integer NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "uploaded_by_user_id" bigint NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_groupsitepermission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED, "site_id" integer NOT NULL REFERENCES "wagtailcore_site" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_apitoken" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(255) NOT NULL, "key_hash" varchar(64) NOT NULL UNIQUE, "prefix" varchar(16) NOT NULL, "created" datetime NOT NULL, "revoked_at" datetime NULL, "last_used_at" datetime NULL, "user_id" bigint NOT NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "taggit_taggeditem" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" integer NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "tag_id" integer NOT NULL REFERENCES "taggit_tag" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "taggit_taggeditem_content_type_id_object_id_tag_id_4bb97a8e_uniq" UNIQUE ("content_type_id", "object_id", "tag_id"));
CREATE TABLE "taggit_tag" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(100) NOT NULL UNIQUE, "slug" varchar(100) NOT NULL UNIQUE);
CREATE TABLE "column_basepage" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "path" varchar(255) NOT NULL UNIQUE, "depth" integer unsigned NOT NULL CHECK ("depth" >= 0), "numchild" integer unsigned NOT NULL CHECK ("numchild" >= 0), "live" bool NOT NULL, "has_unpublished_changes" bool NOT NULL, "first_published_at" datetime NULL, "last_published_at" datetime NULL, "go_live_at" datetime NULL, "expire_at" datetime NULL, "expired" bool NOT NULL, "locked" bool NOT NULL, "locked_at" datetime NULL, "title" varchar(255) NOT NULL, "draft_title" varchar(255) NOT NULL, "slug" varchar(255) NOT NULL, "url_path" text NOT NULL, "latest_revision_created_at" datetime NULL, "show_in_menus" bool NOT NULL, "seo_title" varchar(255) NOT NULL, "search_description" text NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "locked_by_id" bigint NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED, "owner_id" bigint NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED, "locale_id" integer NOT NULL REFERENCES "wagtailcore_locale" ("id") DEFERRABLE INITIALLY DEFERRED, "latest_revision_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, "live_revision_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, "translation_key" char(32) NOT NULL, "alias_of_id" bigint NULL REFERENCES "column_basepage" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "column_article" ("basepage_ptr_id" bigint NOT NULL PRIMARY KEY REFERENCES "column_basepage" ("id") DEFERRABLE INITIALLY DEFERRED, "subtitle" varchar(255) NOT NULL, "summary" varchar(200) NOT NULL, "event_date" varchar(80) NOT NULL, "event_calendar" varchar(12) NOT NULL, "event_country" varchar(2) NOT NULL, "chosen_day" varchar(5) NOT NULL, "month_day" varchar(5) NOT NULL, "event_year" integer NULL, "event_jdn" integer NULL, "picture_alt" varchar(255) NOT NULL, "body" text NOT NULL CHECK ((JSON_VALID("body") OR "body" IS NULL)), "timeline" text NOT NULL CHECK ((JSON_VALID("timeline") OR "timeline" IS NULL)), "sources" text NOT NULL CHECK ((JSON_VALID("sources") OR "sources" IS NULL)), "is_sample" bool NOT NULL, "picture_id" bigint NULL REFERENCES "column_picture" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "column_authorindex" ("basepage_ptr_id" bigint NOT NULL PRIMARY KEY REFERENCES "column_basepage" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "column_column" ("basepage_ptr_id" bigint NOT NULL PRIMARY KEY REFERENCES "column_basepage" ("id") DEFERRABLE INITIALLY DEFERRED, "description" text NOT NULL, "is_daily" bool NOT NULL, "time_zone" varchar(64) NOT NULL);
CREATE TABLE "column_publication" ("basepage_ptr_id" bigint NOT NULL PRIMARY KEY REFERENCES "column_basepage" ("id") DEFERRABLE INITIALLY DEFERRED, "description" text NOT NULL, "motto" varchar(160) NOT NULL);
CREATE TABLE "column_author" ("basepage_ptr_id" bigint NOT NULL PRIMARY KEY REFERENCES "column_basepage" ("id") DEFERRABLE INITIALLY DEFERRED, "role" varchar(120) NOT NULL, "biography" text NOT NULL, "links" text NOT NULL CHECK ((JSON_VALID("links") OR "links" IS NULL)), "is_sample" bool NOT NULL, "user_id" bigint NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED, "picture_id" bigint NULL REFERENCES "column_picture" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "column_correction" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "date" date NOT NULL, "note" varchar(400) NOT NULL, "article_id" bigint NOT NULL REFERENCES "column_article" ("basepage_ptr_id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "column_credit" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "role" varchar(12) NOT NULL, "article_id" bigint NOT NULL REFERENCES "column_article" ("basepage_ptr_id") DEFERRABLE INITIALLY DEFERRED, "author_id" bigint NOT NULL REFERENCES "column_author" ("basepage_ptr_id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "column_edition" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "column_key" char(32) NOT NULL, "date" date NOT NULL, "fixed_at" datetime NOT NULL, CONSTRAINT "one_edition_a_day" UNIQUE ("column_key", "date"));
CREATE TABLE "column_personmention" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "article_id" bigint NOT NULL REFERENCES "column_article" ("basepage_ptr_id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NOT NULL REFERENCES "catalogue_person" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "column_picture" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(255) NOT NULL, "file" varchar(100) NOT NULL, "description" varchar(255) NOT NULL, "width" integer NOT NULL, "height" integer NOT NULL, "created_at" datetime NOT NULL, "focal_point_x" integer unsigned NULL CHECK ("focal_point_x" >= 0), "focal_point_y" integer unsigned NULL CHECK ("focal_point_y" >= 0), "focal_point_width" integer unsigned NULL CHECK ("focal_point_width" >= 0), "focal_point_height" integer unsigned NULL CHECK ("focal_point_height" >= 0), "file_size" integer unsigned NULL CHECK ("file_size" >= 0), "file_hash" varchar(40) NOT NULL, "credit" varchar(255) NOT NULL, "licence" varchar(120) NOT NULL, "origin" varchar(200) NOT NULL, "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED, "uploaded_by_user_id" bigint NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "column_placemention" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "article_id" bigint NOT NULL REFERENCES "column_article" ("basepage_ptr_id") DEFERRABLE INITIALLY DEFERRED, "place_id" bigint NOT NULL REFERENCES "catalogue_place" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "column_socialaccount" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "name" varchar(60) NOT NULL, "url" varchar(200) NOT NULL, "settings_id" bigint NOT NULL REFERENCES "column_publicationsettings" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "column_article_tags" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "article_id" bigint NOT NULL REFERENCES "column_article" ("basepage_ptr_id") DEFERRABLE INITIALLY DEFERRED, "tag_id" bigint NOT NULL REFERENCES "column_tag" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "column_rendition" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "filter_spec" varchar(255) NOT NULL, "file" varchar(100) NOT NULL, "width" integer NOT NULL, "height" integer NOT NULL, "focal_point_key" varchar(16) NOT NULL, "image_id" bigint NOT NULL REFERENCES "column_picture" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "column_tag" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "translation_key" char(32) NOT NULL, "name" varchar(80) NOT NULL, "slug" varchar(80) NOT NULL, "locale_id" integer NOT NULL REFERENCES "wagtailcore_locale" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "tag_slug_once_per_language" UNIQUE ("locale_id", "slug"));
CREATE TABLE "column_interest" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "what" varchar(40) NOT NULL, "weight" smallint NOT NULL, "settings_id" bigint NOT NULL REFERENCES "column_publicationsettings" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_weight_an_interest" UNIQUE ("settings_id", "what"));
CREATE TABLE "column_publicationsettings" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "time_zone" varchar(64) NOT NULL, "leap_day" varchar(8) NOT NULL, "is_sample" bool NOT NULL, "logo_id" bigint NULL REFERENCES "column_picture" ("id") DEFERRABLE INITIALLY DEFERRED, "site_id" integer NOT NULL UNIQUE REFERENCES "wagtailcore_site" ("id") DEFERRABLE INITIALLY DEFERRED, "languages_together" bool NOT NULL);
CREATE TABLE "column_editionlead" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "edition_id" bigint NOT NULL REFERENCES "column_edition" ("id") DEFERRABLE INITIALLY DEFERRED, "locale_id" integer NOT NULL REFERENCES "wagtailcore_locale" ("id") DEFERRABLE INITIALLY DEFERRED, "event_calendar" varchar(12) NOT NULL, "event_date" varchar(80) NOT NULL, "summary" varchar(200) NOT NULL, "title" varchar(255) NOT NULL, "article_id" bigint NULL REFERENCES "column_article" ("basepage_ptr_id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_lead_a_language" UNIQUE ("edition_id", "locale_id"));
CREATE TABLE "column_editioncorrection" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "date" date NOT NULL, "note" varchar(400) NOT NULL, "edition_id" bigint NOT NULL REFERENCES "column_edition" ("id") DEFERRABLE INITIALLY DEFERRED, "locale_id" integer NOT NULL REFERENCES "wagtailcore_locale" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "column_notice" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key" varchar(200) NOT NULL UNIQUE, "kind" varchar(12) NOT NULL, "about" text NOT NULL CHECK ((JSON_VALID("about") OR "about" IS NULL)), "created_at" datetime NOT NULL, "leased_until" datetime NULL, "fence" integer unsigned NOT NULL CHECK ("fence" >= 0), "tries" smallint unsigned NOT NULL CHECK ("tries" >= 0), "next_try_at" datetime NOT NULL, "error" varchar(400) NOT NULL, "done_at" datetime NULL);
CREATE TABLE "column_trouble" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "thing" varchar(80) NOT NULL UNIQUE, "tries" smallint unsigned NOT NULL CHECK ("tries" >= 0), "error" varchar(400) NOT NULL, "since" datetime NOT NULL, "next_try_at" datetime NOT NULL, "listed_at" datetime NULL, "article_id" bigint NULL REFERENCES "column_article" ("basepage_ptr_id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "column_editionchoice" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "column_key" char(32) NOT NULL, "date" date NOT NULL, "facts" text NOT NULL CHECK ((JSON_VALID("facts") OR "facts" IS NULL)), "chosen_at" datetime NOT NULL, "chosen_by_id" bigint NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED, "lead_id" bigint NULL REFERENCES "column_article" ("basepage_ptr_id") DEFERRABLE INITIALLY DEFERRED, "locale_id" integer NOT NULL REFERENCES "wagtailcore_locale" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_choice_a_day_and_language" UNIQUE ("column_key", "date", "locale_id"));
CREATE TABLE "column_editionfact" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "edtf" varchar(80) NOT NULL, "calendar" varchar(12) NOT NULL, "text" varchar(1000) NOT NULL, "edition_id" bigint NOT NULL REFERENCES "column_edition" ("id") DEFERRABLE INITIALLY DEFERRED, "fact_id" bigint NULL REFERENCES "catalogue_fact" ("id") DEFERRABLE INITIALLY DEFERRED, "locale_id" integer NOT NULL REFERENCES "wagtailcore_locale" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_fact_a_position" UNIQUE ("edition_id", "locale_id", "position"));
CREATE TABLE "column_occurrence" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "year" smallint unsigned NOT NULL CHECK ("year" >= 0), "day" date NOT NULL, "noted_at" datetime NOT NULL, "article_id" bigint NOT NULL REFERENCES "column_article" ("basepage_ptr_id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "once_a_year" UNIQUE ("article_id", "year"));
CREATE TABLE "desk_datechecktask" ("task_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_task" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "desk_held" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "at" datetime NOT NULL, "article_id" bigint NOT NULL UNIQUE REFERENCES "column_article" ("basepage_ptr_id") DEFERRABLE INITIALLY DEFERRED, "by_id" bigint NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED, "revision_id" integer NOT NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "desk_reviewtask" ("task_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_task" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "desk_reviewtask_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "reviewtask_id" integer NOT NULL REFERENCES "desk_reviewtask" ("task_ptr_id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "desk_translated" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "text" text NOT NULL, "at" datetime NOT NULL, "article_id" bigint NOT NULL UNIQUE REFERENCES "column_article" ("basepage_ptr_id") DEFERRABLE INITIALLY DEFERRED, "source_id" bigint NOT NULL REFERENCES "column_article" ("basepage_ptr_id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "desk_daynote" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "column_key" char(32) NOT NULL, "month_day" varchar(5) NOT NULL, "text" text NOT NULL, "at" datetime NOT NULL, "by_id" bigint NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "desk_dismissal" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "column_key" char(32) NOT NULL, "reason" varchar(255) NOT NULL, "at" datetime NOT NULL, "by_id" bigint NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED, "fact_id" bigint NOT NULL REFERENCES "catalogue_fact" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "dismissed_once" UNIQUE ("column_key", "fact_id"));
CREATE TABLE "desk_plan" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "column_key" char(32) NOT NULL, "month_day" varchar(5) NOT NULL, "headline" varchar(255) NOT NULL, "edtf" varchar(80) NOT NULL, "calendar" varchar(12) NOT NULL, "for_date" date NULL, "due" date NULL, "made_at" datetime NOT NULL, "article_id" bigint NULL UNIQUE REFERENCES "column_article" ("basepage_ptr_id") DEFERRABLE INITIALLY DEFERRED, "assignee_id" bigint NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED, "fact_id" bigint NULL REFERENCES "catalogue_fact" ("id") DEFERRABLE INITIALLY DEFERRED, "locale_id" integer NOT NULL REFERENCES "wagtailcore_locale" ("id") DEFERRABLE INITIALLY DEFERRED, "made_by_id" bigint NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "desk_waiver" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(40) NOT NULL, "words" varchar(255) NOT NULL, "reason" varchar(255) NOT NULL, "at" datetime NOT NULL, "article_id" bigint NOT NULL REFERENCES "column_article" ("basepage_ptr_id") DEFERRABLE INITIALLY DEFERRED, "by_id" bigint NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "waived_once" UNIQUE ("article_id", "code", "words"));
CREATE TABLE "mfa_authenticator" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "type" varchar(20) NOT NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)), "user_id" bigint NOT NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED, "created_at" datetime NOT NULL, "last_used_at" datetime NULL);
CREATE TABLE "readership_erasedaccount" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key_hash" varchar(64) NOT NULL UNIQUE, "erased_at" datetime NOT NULL);
CREATE TABLE "readership_savedarticle" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "saved_at" datetime NOT NULL, "article_id" bigint NOT NULL REFERENCES "column_article" ("basepage_ptr_id") DEFERRABLE INITIALLY DEFERRED, "reader_id" bigint NOT NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "saved_once_a_reader" UNIQUE ("reader_id", "article_id"));
CREATE TABLE "django_session" ("session_key" varchar(40) NOT NULL PRIMARY KEY, "session_data" text NOT NULL, "expire_date" datetime NOT NULL);
CREATE TABLE "simple_translation_simpletranslation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT);
CREATE TABLE "wagtailadmin_admin" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT);
CREATE TABLE "wagtailadmin_editingsession" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" varchar(255) NOT NULL, "last_seen_at" datetime NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED, "is_editing" bool NOT NULL);
CREATE TABLE "wagtailadmin_formstate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "data" text NOT NULL, "object_id" varchar(255) NOT NULL, "parent_object_id" varchar(255) NOT NULL, "last_updated_at" datetime NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtaildocs_document" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(255) NOT NULL, "file" varchar(100) NOT NULL, "created_at" datetime NOT NULL, "uploaded_by_user_id" bigint NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED, "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED, "file_hash" varchar(40) NOT NULL, "file_size" bigint unsigned NULL CHECK ("file_size" >= 0));
CREATE TABLE "wagtailembeds_embed" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "url" text NOT NULL, "max_width" smallint NULL, "type" varchar(10) NOT NULL, "html" text NOT NULL, "title" text NOT NULL, "author_name" text NOT NULL, "provider_name" text NOT NULL, "width" integer NULL, "height" integer NULL, "last_updated" datetime NOT NULL, "hash" varchar(32) NOT NULL UNIQUE, "thumbnail_url" text NOT NULL, "cache_until" datetime NULL);
CREATE TABLE "wagtailimages_rendition" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "width" integer NOT NULL, "height" integer NOT NULL, "focal_point_key" varchar(16) NOT NULL, "filter_spec" varchar(255) NOT NULL, "image_id" integer NOT NULL REFERENCES "wagtailimages_image" ("id") DEFERRABLE INITIALLY DEFERRED, "file" varchar(100) NOT NULL);
CREATE TABLE "wagtailimages_image" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(255) NOT NULL, "file" varchar(100) NOT NULL, "width" integer NOT NULL, "height" integer NOT NULL, "created_at" datetime NOT NULL, "focal_point_x" integer unsigned NULL CHECK ("focal_point_x" >= 0), "focal_point_y" integer unsigned NULL CHECK ("focal_point_y" >= 0), "focal_point_width" integer unsigned NULL CHECK ("focal_point_width" >= 0), "focal_point_height" integer unsigned NULL CHECK ("focal_point_height" >= 0), "uploaded_by_user_id" bigint NULL REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED, "file_size" integer unsigned NULL CHECK ("file_size" >= 0), "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED, "file_hash" varchar(40) NOT NULL, "description" varchar(255) NOT NULL);
CREATE TABLE "wagtailsearch_indexentry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" varchar(50) NOT NULL, "title_norm" real NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "autocomplete" text NULL, "body" text NULL, "title" text NOT NULL);
CREATE VIRTUAL TABLE wagtailsearch_indexentry_fts USING fts5(autocomplete, body, title);
CREATE TABLE "wagtailusers_userprofile" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "submitted_notifications" bool NOT NULL, "approved_notifications" bool NOT NULL, "rejected_notifications" bool NOT NULL, "user_id" bigint NOT NULL UNIQUE REFERENCES "readership_user" ("id") DEFERRABLE INITIALLY DEFERRED, "preferred_language" varchar(10) NOT NULL, "current_time_zone" varchar(40) NOT NULL, "avatar" varchar(100) NOT NULL, "updated_comments_notifications" bool NOT NULL, "dismissibles" text NOT NULL CHECK ((JSON_VALID("dismissibles") OR "dismissibles" IS NULL)), "theme" varchar(40) NOT NULL, "density" varchar(40) NOT NULL, "contrast" varchar(40) NOT NULL, "keyboard_shortcuts" bool NOT NULL);
INSERT INTO "django_migrations" VALUES (1, 'contenttypes', '0001_initial', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (2, 'contenttypes', '0002_remove_content_type_name', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (3, 'auth', '0001_initial', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (4, 'auth', '0002_alter_permission_name_max_length', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (5, 'auth', '0003_alter_user_email_max_length', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (6, 'auth', '0004_alter_user_username_opts', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (7, 'auth', '0005_alter_user_last_login_null', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (8, 'auth', '0006_require_contenttypes_0002', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (9, 'auth', '0007_alter_validators_add_error_messages', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (10, 'auth', '0008_alter_user_username_max_length', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (11, 'auth', '0009_alter_user_last_name_max_length', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (12, 'auth', '0010_alter_group_name_max_length', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (13, 'auth', '0011_update_proxy_permissions', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (14, 'auth', '0012_alter_user_first_name_max_length', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (15, 'readership', '0001_initial', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (16, 'account', '0001_initial', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (17, 'account', '0002_email_max_length', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (18, 'account', '0003_alter_emailaddress_create_unique_verified_email', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (19, 'account', '0004_alter_emailaddress_drop_unique_email', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (20, 'account', '0005_emailaddress_idx_upper_email', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (21, 'account', '0006_emailaddress_lower', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (22, 'account', '0007_emailaddress_idx_email', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (23, 'account', '0008_emailaddress_unique_primary_email_fixup', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (24, 'account', '0009_emailaddress_unique_primary_email', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (25, 'catalogue', '0001_initial', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (26, 'catalogue', '0002_words_to_search', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (27, 'catalogue', '0003_the_base', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (28, 'column', '0001_initial', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (29, 'wagtailcore', '0001_initial', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (30, 'wagtailcore', '0002_initial_data', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (31, 'wagtailcore', '0003_add_uniqueness_constraint_on_group_page_permission', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (32, 'wagtailcore', '0004_page_locked', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (33, 'wagtailcore', '0005_add_page_lock_permission_to_moderators', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (34, 'wagtailcore', '0006_add_lock_page_permission', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (35, 'wagtailcore', '0007_page_latest_revision_created_at', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (36, 'wagtailcore', '0008_populate_latest_revision_created_at', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (37, 'wagtailcore', '0009_remove_auto_now_add_from_pagerevision_created_at', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (38, 'wagtailcore', '0010_change_page_owner_to_null_on_delete', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (39, 'wagtailcore', '0011_page_first_published_at', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (40, 'wagtailcore', '0012_extend_page_slug_field', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (41, 'wagtailcore', '0013_update_golive_expire_help_text', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (42, 'wagtailcore', '0014_add_verbose_name', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (43, 'wagtailcore', '0015_add_more_verbose_names', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (44, 'wagtailcore', '0016_change_page_url_path_to_text_field', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (45, 'wagtailcore', '0017_change_edit_page_permission_description', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (46, 'wagtailcore', '0018_pagerevision_submitted_for_moderation_index', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (47, 'wagtailcore', '0019_verbose_names_cleanup', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (48, 'wagtailcore', '0020_add_index_on_page_first_published_at', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (49, 'wagtailcore', '0021_capitalizeverbose', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (50, 'wagtailcore', '0022_add_site_name', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (51, 'wagtailcore', '0023_alter_page_revision_on_delete_behaviour', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (52, 'wagtailcore', '0024_collection', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (53, 'wagtailcore', '0025_collection_initial_data', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (54, 'wagtailcore', '0026_group_collection_permission', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (55, 'wagtailcore', '0027_fix_collection_path_collation', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (56, 'wagtailcore', '0024_alter_page_content_type_on_delete_behaviour', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (57, 'wagtailcore', '0028_merge', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (58, 'wagtailcore', '0029_unicode_slugfield_dj19', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (59, 'wagtailcore', '0030_index_on_pagerevision_created_at', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (60, 'wagtailcore', '0031_add_page_view_restriction_types', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (61, 'wagtailcore', '0032_add_bulk_delete_page_permission', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (62, 'wagtailcore', '0033_remove_golive_expiry_help_text', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (63, 'wagtailcore', '0034_page_live_revision', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (64, 'wagtailcore', '0035_page_last_published_at', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (65, 'wagtailcore', '0036_populate_page_last_published_at', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (66, 'wagtailcore', '0037_set_page_owner_editable', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (67, 'wagtailcore', '0038_make_first_published_at_editable', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (68, 'wagtailcore', '0039_collectionviewrestriction', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (69, 'wagtailcore', '0040_page_draft_title', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (70, 'wagtailcore', '0041_group_collection_permissions_verbose_name_plural', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (71, 'wagtailcore', '0042_index_on_pagerevision_approved_go_live_at', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (72, 'wagtailcore', '0043_lock_fields', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (73, 'wagtailcore', '0044_add_unlock_grouppagepermission', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (74, 'wagtailcore', '0045_assign_unlock_grouppagepermission', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (75, 'wagtailcore', '0046_site_name_remove_null', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (76, 'wagtailcore', '0047_add_workflow_models', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (77, 'wagtailcore', '0048_add_default_workflows', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (78, 'wagtailcore', '0049_taskstate_finished_by', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (79, 'wagtailcore', '0050_workflow_rejected_to_needs_changes', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (80, 'wagtailcore', '0051_taskstate_comment', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (81, 'wagtailcore', '0052_pagelogentry', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (82, 'wagtailcore', '0053_locale_model', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (83, 'wagtailcore', '0054_initial_locale', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (84, 'wagtailcore', '0055_page_locale_fields', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (85, 'wagtailcore', '0056_page_locale_fields_populate', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (86, 'wagtailcore', '0057_page_locale_fields_notnull', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (87, 'wagtailcore', '0058_page_alias_of', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (88, 'wagtailcore', '0059_apply_collection_ordering', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (89, 'wagtailcore', '0060_fix_workflow_unique_constraint', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (90, 'wagtailcore', '0061_change_promote_tab_helpt_text_and_verbose_names', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (91, 'wagtailcore', '0062_comment_models_and_pagesubscription', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (92, 'wagtailcore', '0063_modellogentry', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (93, 'wagtailcore', '0064_log_timestamp_indexes', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (94, 'wagtailcore', '0065_log_entry_uuid', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (95, 'wagtailcore', '0066_collection_management_permissions', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (96, 'wagtailcore', '0067_alter_pagerevision_content_json', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (97, 'wagtailcore', '0068_log_entry_empty_object', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (98, 'wagtailcore', '0069_log_entry_jsonfield', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (99, 'wagtailcore', '0070_rename_pagerevision_revision', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (100, 'wagtailcore', '0071_populate_revision_content_type', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (101, 'wagtailcore', '0072_alter_revision_content_type_notnull', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (102, 'wagtailcore', '0073_page_latest_revision', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (103, 'wagtailcore', '0074_revision_object_str', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (104, 'wagtailcore', '0075_populate_latest_revision_and_revision_object_str', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (105, 'wagtailcore', '0076_modellogentry_revision', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (106, 'wagtailcore', '0077_alter_revision_user', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (107, 'wagtailcore', '0078_referenceindex', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (108, 'wagtailcore', '0079_rename_taskstate_page_revision', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (109, 'wagtailcore', '0080_generic_workflowstate', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (110, 'wagtailcore', '0081_populate_workflowstate_content_type', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (111, 'wagtailcore', '0082_alter_workflowstate_content_type_notnull', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (112, 'wagtailcore', '0083_workflowcontenttype', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (113, 'wagtailcore', '0084_add_default_page_permissions', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (114, 'wagtailcore', '0085_add_grouppagepermission_permission', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (115, 'wagtailcore', '0086_populate_grouppagepermission_permission', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (116, 'wagtailcore', '0087_alter_grouppagepermission_unique_together_and_more', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (117, 'wagtailcore', '0088_fix_log_entry_json_timestamps', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (118, 'wagtailcore', '0089_log_entry_data_json_null_to_object', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (119, 'wagtailcore', '0090_remove_grouppagepermission_permission_type', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (120, 'wagtailcore', '0091_remove_revision_submitted_for_moderation', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (121, 'wagtailcore', '0092_alter_collectionviewrestriction_password_and_more', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (122, 'wagtailcore', '0093_uploadedfile', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (123, 'wagtailcore', '0094_alter_page_locale', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (124, 'wagtailcore', '0095_groupsitepermission', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (125, 'wagtailcore', '0096_referenceindex_referenceindex_source_object_and_more', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (126, 'wagtailcore', '0097_baselogentry_uuid_action_timestamp_indexes', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (127, 'wagtailcore', '0098_apitoken', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (128, 'taggit', '0001_initial', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (129, 'taggit', '0002_auto_20150616_2121', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (130, 'taggit', '0003_taggeditem_add_unique_index', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (131, 'taggit', '0004_alter_taggeditem_content_type_alter_taggeditem_tag', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (132, 'taggit', '0005_auto_20220424_2025', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (133, 'taggit', '0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (134, 'column', '0002_bootstrap_basepage_model', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (135, 'column', '0003_finalize_basepage_model', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (136, 'column', '0004_the_column', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (137, 'column', '0005_interests', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (138, 'column', '0006_the_desk', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (139, 'desk', '0001_the_desk', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (140, 'mfa', '0001_initial', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (141, 'mfa', '0002_authenticator_timestamps', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (142, 'mfa', '0003_authenticator_type_uniq', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (143, 'readership', '0002_what_readers_keep', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (144, 'sessions', '0001_initial', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (145, 'simple_translation', '0001_initial', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (146, 'wagtailadmin', '0001_create_admin_access_permissions', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (147, 'wagtailadmin', '0002_admin', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (148, 'wagtailadmin', '0003_admin_managed', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (149, 'wagtailadmin', '0004_editingsession', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (150, 'wagtailadmin', '0005_editingsession_is_editing', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (151, 'wagtailadmin', '0006_formstate', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (152, 'wagtaildocs', '0001_initial', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (153, 'wagtaildocs', '0002_initial_data', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (154, 'wagtaildocs', '0003_add_verbose_names', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (155, 'wagtaildocs', '0004_capitalizeverbose', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (156, 'wagtaildocs', '0005_document_collection', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (157, 'wagtaildocs', '0006_copy_document_permissions_to_collections', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (158, 'wagtaildocs', '0005_alter_uploaded_by_user_on_delete_action', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (159, 'wagtaildocs', '0007_merge', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (160, 'wagtaildocs', '0008_document_file_size', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (161, 'wagtaildocs', '0009_document_verbose_name_plural', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (162, 'wagtaildocs', '0010_document_file_hash', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (163, 'wagtaildocs', '0011_add_choose_permissions', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (164, 'wagtaildocs', '0012_uploadeddocument', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (165, 'wagtaildocs', '0013_delete_uploadeddocument', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (166, 'wagtaildocs', '0014_alter_document_file_size', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (167, 'wagtailembeds', '0001_initial', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (168, 'wagtailembeds', '0002_add_verbose_names', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (169, 'wagtailembeds', '0003_capitalizeverbose', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (170, 'wagtailembeds', '0004_embed_verbose_name_plural', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (171, 'wagtailembeds', '0005_specify_thumbnail_url_max_length', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (172, 'wagtailembeds', '0006_add_embed_hash', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (173, 'wagtailembeds', '0007_populate_hash', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (174, 'wagtailembeds', '0008_allow_long_urls', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (175, 'wagtailembeds', '0009_embed_cache_until', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (176, 'wagtailimages', '0001_initial', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (177, 'wagtailimages', '0002_initial_data', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (178, 'wagtailimages', '0003_fix_focal_point_fields', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (179, 'wagtailimages', '0004_make_focal_point_key_not_nullable', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (180, 'wagtailimages', '0005_make_filter_spec_unique', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (181, 'wagtailimages', '0006_add_verbose_names', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (182, 'wagtailimages', '0007_image_file_size', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (183, 'wagtailimages', '0008_image_created_at_index', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (184, 'wagtailimages', '0009_capitalizeverbose', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (185, 'wagtailimages', '0010_change_on_delete_behaviour', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (186, 'wagtailimages', '0011_image_collection', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (187, 'wagtailimages', '0012_copy_image_permissions_to_collections', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (188, 'wagtailimages', '0013_make_rendition_upload_callable', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (189, 'wagtailimages', '0014_add_filter_spec_field', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (190, 'wagtailimages', '0015_fill_filter_spec_field', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (191, 'wagtailimages', '0016_deprecate_rendition_filter_relation', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (192, 'wagtailimages', '0017_reduce_focal_point_key_max_length', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (193, 'wagtailimages', '0018_remove_rendition_filter', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (194, 'wagtailimages', '0019_delete_filter', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (195, 'wagtailimages', '0020_add-verbose-name', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (196, 'wagtailimages', '0021_image_file_hash', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (197, 'wagtailimages', '0022_uploadedimage', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (198, 'wagtailimages', '0023_add_choose_permissions', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (199, 'wagtailimages', '0024_index_image_file_hash', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (200, 'wagtailimages', '0025_alter_image_file_alter_rendition_file', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (201, 'wagtailimages', '0026_delete_uploadedimage', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (202, 'wagtailimages', '0027_image_description', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (203, 'wagtailsearch', '0001_initial', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (204, 'wagtailsearch', '0002_add_verbose_names', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (205, 'wagtailsearch', '0003_remove_editors_pick', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (206, 'wagtailsearch', '0004_querydailyhits_verbose_name_plural', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (207, 'wagtailsearch', '0005_create_indexentry', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (208, 'wagtailsearch', '0006_customise_indexentry', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (209, 'wagtailsearch', '0007_delete_editorspick', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (210, 'wagtailsearch', '0008_remove_query_and_querydailyhits_models', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (211, 'wagtailsearch', '0009_remove_ngram_autocomplete', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (212, 'wagtailsearch', '0010_add_text_fields', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (213, 'wagtailusers', '0001_initial', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (214, 'wagtailusers', '0002_add_verbose_name_on_userprofile', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (215, 'wagtailusers', '0003_add_verbose_names', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (216, 'wagtailusers', '0004_capitalizeverbose', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (217, 'wagtailusers', '0005_make_related_name_wagtail_specific', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (218, 'wagtailusers', '0006_userprofile_prefered_language', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (219, 'wagtailusers', '0007_userprofile_current_time_zone', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (220, 'wagtailusers', '0008_userprofile_avatar', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (221, 'wagtailusers', '0009_userprofile_verbose_name_plural', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (222, 'wagtailusers', '0010_userprofile_updated_comments_notifications', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (223, 'wagtailusers', '0011_userprofile_dismissibles', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (224, 'wagtailusers', '0012_userprofile_theme', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (225, 'wagtailusers', '0013_userprofile_density', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (226, 'wagtailusers', '0014_userprofile_contrast', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (227, 'wagtailusers', '0015_userprofile_keyboard_shortcuts', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (228, 'wagtailimages', '0001_squashed_0021', '2026-01-01 00:00:00');
INSERT INTO "django_migrations" VALUES (229, 'wagtailcore', '0001_squashed_0016_change_page_url_path_to_text_field', '2026-01-01 00:00:00');
INSERT INTO "django_content_type" VALUES (1, 'column', 'basepage');
INSERT INTO "django_content_type" VALUES (2, 'wagtailcore', 'groupapprovaltask');
INSERT INTO "django_content_type" VALUES (3, 'column', 'article');
INSERT INTO "django_content_type" VALUES (4, 'column', 'personmention');
INSERT INTO "django_content_type" VALUES (5, 'column', 'placemention');
INSERT INTO "django_content_type" VALUES (6, 'column', 'credit');
INSERT INTO "django_content_type" VALUES (7, 'column', 'correction');
INSERT INTO "django_content_type" VALUES (8, 'column', 'authorindex');
INSERT INTO "django_content_type" VALUES (9, 'column', 'author');
INSERT INTO "django_content_type" VALUES (10, 'column', 'editionchoice');
INSERT INTO "django_content_type" VALUES (11, 'column', 'edition');
INSERT INTO "django_content_type" VALUES (12, 'column', 'editionlead');
INSERT INTO "django_content_type" VALUES (13, 'column', 'editionfact');
INSERT INTO "django_content_type" VALUES (14, 'column', 'editioncorrection');
INSERT INTO "django_content_type" VALUES (15, 'column', 'picture');
INSERT INTO "django_content_type" VALUES (16, 'column', 'rendition');
INSERT INTO "django_content_type" VALUES (17, 'column', 'publication');
INSERT INTO "django_content_type" VALUES (18, 'column', 'column');
INSERT INTO "django_content_type" VALUES (19, 'column', 'publicationsettings');
INSERT INTO "django_content_type" VALUES (20, 'column', 'socialaccount');
INSERT INTO "django_content_type" VALUES (21, 'column', 'interest');
INSERT INTO "django_content_type" VALUES (22, 'column', 'occurrence');
INSERT INTO "django_content_type" VALUES (23, 'column', 'notice');
INSERT INTO "django_content_type" VALUES (24, 'column', 'trouble');
INSERT INTO "django_content_type" VALUES (25, 'column', 'tag');
INSERT INTO "django_content_type" VALUES (26, 'wagtailadmin', 'admin');
INSERT INTO "django_content_type" VALUES (27, 'wagtaildocs', 'document');
INSERT INTO "django_content_type" VALUES (28, 'wagtailimages', 'image');
INSERT INTO "django_content_type" VALUES (29, 'desk', 'datechecktask');
INSERT INTO "django_content_type" VALUES (30, 'desk', 'held');
INSERT INTO "django_content_type" VALUES (31, 'desk', 'reviewtask');
INSERT INTO "django_content_type" VALUES (32, 'desk', 'translated');
INSERT INTO "django_content_type" VALUES (33, 'desk', 'daynote');
INSERT INTO "django_content_type" VALUES (34, 'desk', 'dismissal');
INSERT INTO "django_content_type" VALUES (35, 'desk', 'plan');
INSERT INTO "django_content_type" VALUES (36, 'desk', 'waiver');
INSERT INTO "django_content_type" VALUES (37, 'readership', 'user');
INSERT INTO "django_content_type" VALUES (38, 'readership', 'erasedaccount');
INSERT INTO "django_content_type" VALUES (39, 'readership', 'savedarticle');
INSERT INTO "django_content_type" VALUES (40, 'catalogue', 'loading');
INSERT INTO "django_content_type" VALUES (41, 'catalogue', 'person');
INSERT INTO "django_content_type" VALUES (42, 'catalogue', 'place');
INSERT INTO "django_content_type" VALUES (43, 'catalogue', 'source');
INSERT INTO "django_content_type" VALUES (44, 'catalogue', 'fact');
INSERT INTO "django_content_type" VALUES (45, 'catalogue', 'factlabel');
INSERT INTO "django_content_type" VALUES (46, 'catalogue', 'droppedfact');
INSERT INTO "django_content_type" VALUES (47, 'catalogue', 'updatestep');
INSERT INTO "django_content_type" VALUES (48, 'simple_translation', 'simpletranslation');
INSERT INTO "django_content_type" VALUES (49, 'wagtailembeds', 'embed');
INSERT INTO "django_content_type" VALUES (50, 'wagtailusers', 'userprofile');
INSERT INTO "django_content_type" VALUES (51, 'wagtailimages', 'rendition');
INSERT INTO "django_content_type" VALUES (52, 'wagtailsearch', 'indexentry');
INSERT INTO "django_content_type" VALUES (53, 'wagtailsearch', 'sqliteftsindexentry');
INSERT INTO "django_content_type" VALUES (54, 'wagtailadmin', 'editingsession');
INSERT INTO "django_content_type" VALUES (55, 'wagtailadmin', 'formstate');
INSERT INTO "django_content_type" VALUES (56, 'wagtailcore', 'grouppagepermission');
INSERT INTO "django_content_type" VALUES (57, 'wagtailcore', 'pageviewrestriction');
INSERT INTO "django_content_type" VALUES (58, 'wagtailcore', 'site');
INSERT INTO "django_content_type" VALUES (59, 'wagtailcore', 'collection');
INSERT INTO "django_content_type" VALUES (60, 'wagtailcore', 'groupcollectionpermission');
INSERT INTO "django_content_type" VALUES (61, 'wagtailcore', 'collectionviewrestriction');
INSERT INTO "django_content_type" VALUES (62, 'wagtailcore', 'task');
INSERT INTO "django_content_type" VALUES (63, 'wagtailcore', 'taskstate');
INSERT INTO "django_content_type" VALUES (64, 'wagtailcore', 'workflow');
INSERT INTO "django_content_type" VALUES (65, 'wagtailcore', 'workflowstate');
INSERT INTO "django_content_type" VALUES (66, 'wagtailcore', 'workflowpage');
INSERT INTO "django_content_type" VALUES (67, 'wagtailcore', 'workflowtask');
INSERT INTO "django_content_type" VALUES (68, 'wagtailcore', 'pagelogentry');
INSERT INTO "django_content_type" VALUES (69, 'wagtailcore', 'locale');
INSERT INTO "django_content_type" VALUES (70, 'wagtailcore', 'comment');
INSERT INTO "django_content_type" VALUES (71, 'wagtailcore', 'commentreply');
INSERT INTO "django_content_type" VALUES (72, 'wagtailcore', 'pagesubscription');
INSERT INTO "django_content_type" VALUES (73, 'wagtailcore', 'modellogentry');
INSERT INTO "django_content_type" VALUES (74, 'wagtailcore', 'revision');
INSERT INTO "django_content_type" VALUES (75, 'wagtailcore', 'referenceindex');
INSERT INTO "django_content_type" VALUES (76, 'wagtailcore', 'workflowcontenttype');
INSERT INTO "django_content_type" VALUES (77, 'wagtailcore', 'uploadedfile');
INSERT INTO "django_content_type" VALUES (78, 'wagtailcore', 'groupsitepermission');
INSERT INTO "django_content_type" VALUES (79, 'wagtailcore', 'apitoken');
INSERT INTO "django_content_type" VALUES (80, 'taggit', 'tag');
INSERT INTO "django_content_type" VALUES (81, 'taggit', 'taggeditem');
INSERT INTO "django_content_type" VALUES (82, 'account', 'emailaddress');
INSERT INTO "django_content_type" VALUES (83, 'account', 'emailconfirmation');
INSERT INTO "django_content_type" VALUES (84, 'mfa', 'authenticator');
INSERT INTO "django_content_type" VALUES (85, 'auth', 'permission');
INSERT INTO "django_content_type" VALUES (86, 'auth', 'group');
INSERT INTO "django_content_type" VALUES (87, 'contenttypes', 'contenttype');
INSERT INTO "django_content_type" VALUES (88, 'sessions', 'session');
INSERT INTO "auth_group_permissions" VALUES (1, 2, 101);
INSERT INTO "auth_group_permissions" VALUES (2, 1, 101);
INSERT INTO "auth_group_permissions" VALUES (3, 2, 104);
INSERT INTO "auth_group_permissions" VALUES (4, 2, 102);
INSERT INTO "auth_group_permissions" VALUES (5, 2, 103);
INSERT INTO "auth_group_permissions" VALUES (6, 1, 104);
INSERT INTO "auth_group_permissions" VALUES (7, 1, 102);
INSERT INTO "auth_group_permissions" VALUES (8, 1, 103);
INSERT INTO "auth_group_permissions" VALUES (9, 2, 105);
INSERT INTO "auth_group_permissions" VALUES (10, 1, 105);
INSERT INTO "auth_group_permissions" VALUES (11, 2, 106);
INSERT INTO "auth_group_permissions" VALUES (12, 2, 107);
INSERT INTO "auth_group_permissions" VALUES (13, 2, 108);
INSERT INTO "auth_group_permissions" VALUES (14, 1, 106);
INSERT INTO "auth_group_permissions" VALUES (15, 1, 107);
INSERT INTO "auth_group_permissions" VALUES (16, 1, 108);
INSERT INTO "auth_group_permissions" VALUES (17, 2, 109);
INSERT INTO "auth_group_permissions" VALUES (18, 1, 109);
INSERT INTO "auth_permission" VALUES (1, 1, 'add_basepage', 'Can add page');
INSERT INTO "auth_permission" VALUES (2, 1, 'change_basepage', 'Can change page');
INSERT INTO "auth_permission" VALUES (3, 1, 'delete_basepage', 'Can delete page');
INSERT INTO "auth_permission" VALUES (4, 1, 'view_basepage', 'Can view page');
INSERT INTO "auth_permission" VALUES (5, 1, 'bulk_delete_basepage', 'Delete pages with children');
INSERT INTO "auth_permission" VALUES (6, 1, 'lock_basepage', 'Lock/unlock pages you''ve locked');
INSERT INTO "auth_permission" VALUES (7, 1, 'publish_basepage', 'Publish any page');
INSERT INTO "auth_permission" VALUES (8, 1, 'unlock_basepage', 'Unlock any page');
INSERT INTO "auth_permission" VALUES (9, 3, 'add_article', 'Can add article');
INSERT INTO "auth_permission" VALUES (10, 3, 'change_article', 'Can change article');
INSERT INTO "auth_permission" VALUES (11, 3, 'delete_article', 'Can delete article');
INSERT INTO "auth_permission" VALUES (12, 3, 'view_article', 'Can view article');
INSERT INTO "auth_permission" VALUES (13, 4, 'add_personmention', 'Can add person mention');
INSERT INTO "auth_permission" VALUES (14, 4, 'change_personmention', 'Can change person mention');
INSERT INTO "auth_permission" VALUES (15, 4, 'delete_personmention', 'Can delete person mention');
INSERT INTO "auth_permission" VALUES (16, 4, 'view_personmention', 'Can view person mention');
INSERT INTO "auth_permission" VALUES (17, 5, 'add_placemention', 'Can add place mention');
INSERT INTO "auth_permission" VALUES (18, 5, 'change_placemention', 'Can change place mention');
INSERT INTO "auth_permission" VALUES (19, 5, 'delete_placemention', 'Can delete place mention');
INSERT INTO "auth_permission" VALUES (20, 5, 'view_placemention', 'Can view place mention');
INSERT INTO "auth_permission" VALUES (21, 6, 'add_credit', 'Can add credit');
INSERT INTO "auth_permission" VALUES (22, 6, 'change_credit', 'Can change credit');
INSERT INTO "auth_permission" VALUES (23, 6, 'delete_credit', 'Can delete credit');
INSERT INTO "auth_permission" VALUES (24, 6, 'view_credit', 'Can view credit');
INSERT INTO "auth_permission" VALUES (25, 7, 'add_correction', 'Can add correction');
INSERT INTO "auth_permission" VALUES (26, 7, 'change_correction', 'Can change correction');
INSERT INTO "auth_permission" VALUES (27, 7, 'delete_correction', 'Can delete correction');
INSERT INTO "auth_permission" VALUES (28, 7, 'view_correction', 'Can view correction');
INSERT INTO "auth_permission" VALUES (29, 8, 'add_authorindex', 'Can add authors');
INSERT INTO "auth_permission" VALUES (30, 8, 'change_authorindex', 'Can change authors');
INSERT INTO "auth_permission" VALUES (31, 8, 'delete_authorindex', 'Can delete authors');
INSERT INTO "auth_permission" VALUES (32, 8, 'view_authorindex', 'Can view authors');
INSERT INTO "auth_permission" VALUES (33, 9, 'add_author', 'Can add author');
INSERT INTO "auth_permission" VALUES (34, 9, 'change_author', 'Can change author');
INSERT INTO "auth_permission" VALUES (35, 9, 'delete_author', 'Can delete author');
INSERT INTO "auth_permission" VALUES (36, 9, 'view_author', 'Can view author');
INSERT INTO "auth_permission" VALUES (37, 10, 'add_editionchoice', 'Can add edition choice');
INSERT INTO "auth_permission" VALUES (38, 10, 'change_editionchoice', 'Can change edition choice');
INSERT INTO "auth_permission" VALUES (39, 10, 'delete_editionchoice', 'Can delete edition choice');
INSERT INTO "auth_permission" VALUES (40, 10, 'view_editionchoice', 'Can view edition choice');
INSERT INTO "auth_permission" VALUES (41, 11, 'add_edition', 'Can add edition');
INSERT INTO "auth_permission" VALUES (42, 11, 'change_edition', 'Can change edition');
INSERT INTO "auth_permission" VALUES (43, 11, 'delete_edition', 'Can delete edition');
INSERT INTO "auth_permission" VALUES (44, 11, 'view_edition', 'Can view edition');
INSERT INTO "auth_permission" VALUES (45, 12, 'add_editionlead', 'Can add edition lead');
INSERT INTO "auth_permission" VALUES (46, 12, 'change_editionlead', 'Can change edition lead');
INSERT INTO "auth_permission" VALUES (47, 12, 'delete_editionlead', 'Can delete edition lead');
INSERT INTO "auth_permission" VALUES (48, 12, 'view_editionlead', 'Can view edition lead');
INSERT INTO "auth_permission" VALUES (49, 13, 'add_editionfact', 'Can add edition fact');
INSERT INTO "auth_permission" VALUES (50, 13, 'change_editionfact', 'Can change edition fact');
INSERT INTO "auth_permission" VALUES (51, 13, 'delete_editionfact', 'Can delete edition fact');
INSERT INTO "auth_permission" VALUES (52, 13, 'view_editionfact', 'Can view edition fact');
INSERT INTO "auth_permission" VALUES (53, 14, 'add_editioncorrection', 'Can add edition correction');
INSERT INTO "auth_permission" VALUES (54, 14, 'change_editioncorrection', 'Can change edition correction');
INSERT INTO "auth_permission" VALUES (55, 14, 'delete_editioncorrection', 'Can delete edition correction');
INSERT INTO "auth_permission" VALUES (56, 14, 'view_editioncorrection', 'Can view edition correction');
INSERT INTO "auth_permission" VALUES (57, 15, 'add_picture', 'Can add picture');
INSERT INTO "auth_permission" VALUES (58, 15, 'change_picture', 'Can change picture');
INSERT INTO "auth_permission" VALUES (59, 15, 'delete_picture', 'Can delete picture');
INSERT INTO "auth_permission" VALUES (60, 15, 'view_picture', 'Can view picture');
INSERT INTO "auth_permission" VALUES (61, 16, 'add_rendition', 'Can add rendition');
INSERT INTO "auth_permission" VALUES (62, 16, 'change_rendition', 'Can change rendition');
INSERT INTO "auth_permission" VALUES (63, 16, 'delete_rendition', 'Can delete rendition');
INSERT INTO "auth_permission" VALUES (64, 16, 'view_rendition', 'Can view rendition');
INSERT INTO "auth_permission" VALUES (65, 17, 'add_publication', 'Can add publication');
INSERT INTO "auth_permission" VALUES (66, 17, 'change_publication', 'Can change publication');
INSERT INTO "auth_permission" VALUES (67, 17, 'delete_publication', 'Can delete publication');
INSERT INTO "auth_permission" VALUES (68, 17, 'view_publication', 'Can view publication');
INSERT INTO "auth_permission" VALUES (69, 18, 'add_column', 'Can add column');
INSERT INTO "auth_permission" VALUES (70, 18, 'change_column', 'Can change column');
INSERT INTO "auth_permission" VALUES (71, 18, 'delete_column', 'Can delete column');
INSERT INTO "auth_permission" VALUES (72, 18, 'view_column', 'Can view column');
INSERT INTO "auth_permission" VALUES (73, 19, 'add_publicationsettings', 'Can add publication settings');
INSERT INTO "auth_permission" VALUES (74, 19, 'change_publicationsettings', 'Can change publication settings');
INSERT INTO "auth_permission" VALUES (75, 19, 'delete_publicationsettings', 'Can delete publication settings');
INSERT INTO "auth_permission" VALUES (76, 19, 'view_publicationsettings', 'Can view publication settings');
INSERT INTO "auth_permission" VALUES (77, 20, 'add_socialaccount', 'Can add social account');
INSERT INTO "auth_permission" VALUES (78, 20, 'change_socialaccount', 'Can change social account');
INSERT INTO "auth_permission" VALUES (79, 20, 'delete_socialaccount', 'Can delete social account');
INSERT INTO "auth_permission" VALUES (80, 20, 'view_socialaccount', 'Can view social account');
INSERT INTO "auth_permission" VALUES (81, 21, 'add_interest', 'Can add interest');
INSERT INTO "auth_permission" VALUES (82, 21, 'change_interest', 'Can change interest');
INSERT INTO "auth_permission" VALUES (83, 21, 'delete_interest', 'Can delete interest');
INSERT INTO "auth_permission" VALUES (84, 21, 'view_interest', 'Can view interest');
INSERT INTO "auth_permission" VALUES (85, 22, 'add_occurrence', 'Can add occurrence');
INSERT INTO "auth_permission" VALUES (86, 22, 'change_occurrence', 'Can change occurrence');
INSERT INTO "auth_permission" VALUES (87, 22, 'delete_occurrence', 'Can delete occurrence');
INSERT INTO "auth_permission" VALUES (88, 22, 'view_occurrence', 'Can view occurrence');
INSERT INTO "auth_permission" VALUES (89, 23, 'add_notice', 'Can add notice');
INSERT INTO "auth_permission" VALUES (90, 23, 'change_notice', 'Can change notice');
INSERT INTO "auth_permission" VALUES (91, 23, 'delete_notice', 'Can delete notice');
INSERT INTO "auth_permission" VALUES (92, 23, 'view_notice', 'Can view notice');
INSERT INTO "auth_permission" VALUES (93, 24, 'add_trouble', 'Can add trouble');
INSERT INTO "auth_permission" VALUES (94, 24, 'change_trouble', 'Can change trouble');
INSERT INTO "auth_permission" VALUES (95, 24, 'delete_trouble', 'Can delete trouble');
INSERT INTO "auth_permission" VALUES (96, 24, 'view_trouble', 'Can view trouble');
INSERT INTO "auth_permission" VALUES (97, 25, 'add_tag', 'Can add tag');
INSERT INTO "auth_permission" VALUES (98, 25, 'change_tag', 'Can change tag');
INSERT INTO "auth_permission" VALUES (99, 25, 'delete_tag', 'Can delete tag');
INSERT INTO "auth_permission" VALUES (100, 25, 'view_tag', 'Can view tag');
INSERT INTO "auth_permission" VALUES (101, 26, 'access_admin', 'Can access Wagtail admin');
INSERT INTO "auth_permission" VALUES (102, 27, 'add_document', 'Can add document');
INSERT INTO "auth_permission" VALUES (103, 27, 'change_document', 'Can change document');
INSERT INTO "auth_permission" VALUES (104, 27, 'delete_document', 'Can delete document');
INSERT INTO "auth_permission" VALUES (105, 27, 'choose_document', 'Can choose document');
INSERT INTO "auth_permission" VALUES (106, 28, 'add_image', 'Can add image');
INSERT INTO "auth_permission" VALUES (107, 28, 'change_image', 'Can change image');
INSERT INTO "auth_permission" VALUES (108, 28, 'delete_image', 'Can delete image');
INSERT INTO "auth_permission" VALUES (109, 28, 'choose_image', 'Can choose image');
INSERT INTO "auth_permission" VALUES (110, 29, 'add_datechecktask', 'Can add date check');
INSERT INTO "auth_permission" VALUES (111, 29, 'change_datechecktask', 'Can change date check');
INSERT INTO "auth_permission" VALUES (112, 29, 'delete_datechecktask', 'Can delete date check');
INSERT INTO "auth_permission" VALUES (113, 29, 'view_datechecktask', 'Can view date check');
INSERT INTO "auth_permission" VALUES (114, 30, 'add_held', 'Can add held');
INSERT INTO "auth_permission" VALUES (115, 30, 'change_held', 'Can change held');
INSERT INTO "auth_permission" VALUES (116, 30, 'delete_held', 'Can delete held');
INSERT INTO "auth_permission" VALUES (117, 30, 'view_held', 'Can view held');
INSERT INTO "auth_permission" VALUES (118, 31, 'add_reviewtask', 'Can add review by somebody else');
INSERT INTO "auth_permission" VALUES (119, 31, 'change_reviewtask', 'Can change review by somebody else');
INSERT INTO "auth_permission" VALUES (120, 31, 'delete_reviewtask', 'Can delete review by somebody else');
INSERT INTO "auth_permission" VALUES (121, 31, 'view_reviewtask', 'Can view review by somebody else');
INSERT INTO "auth_permission" VALUES (122, 32, 'add_translated', 'Can add translated');
INSERT INTO "auth_permission" VALUES (123, 32, 'change_translated', 'Can change translated');
INSERT INTO "auth_permission" VALUES (124, 32, 'delete_translated', 'Can delete translated');
INSERT INTO "auth_permission" VALUES (125, 32, 'view_translated', 'Can view translated');
INSERT INTO "auth_permission" VALUES (126, 33, 'add_daynote', 'Can add day note');
INSERT INTO "auth_permission" VALUES (127, 33, 'change_daynote', 'Can change day note');
INSERT INTO "auth_permission" VALUES (128, 33, 'delete_daynote', 'Can delete day note');
INSERT INTO "auth_permission" VALUES (129, 33, 'view_daynote', 'Can view day note');
INSERT INTO "auth_permission" VALUES (130, 34, 'add_dismissal', 'Can add dismissal');
INSERT INTO "auth_permission" VALUES (131, 34, 'change_dismissal', 'Can change dismissal');
INSERT INTO "auth_permission" VALUES (132, 34, 'delete_dismissal', 'Can delete dismissal');
INSERT INTO "auth_permission" VALUES (133, 34, 'view_dismissal', 'Can view dismissal');
INSERT INTO "auth_permission" VALUES (134, 35, 'add_plan', 'Can add plan');
INSERT INTO "auth_permission" VALUES (135, 35, 'change_plan', 'Can change plan');
INSERT INTO "auth_permission" VALUES (136, 35, 'delete_plan', 'Can delete plan');
INSERT INTO "auth_permission" VALUES (137, 35, 'view_plan', 'Can view plan');
INSERT INTO "auth_permission" VALUES (138, 36, 'add_waiver', 'Can add waiver');
INSERT INTO "auth_permission" VALUES (139, 36, 'change_waiver', 'Can change waiver');
INSERT INTO "auth_permission" VALUES (140, 36, 'delete_waiver', 'Can delete waiver');
INSERT INTO "auth_permission" VALUES (141, 36, 'view_waiver', 'Can view waiver');
INSERT INTO "auth_permission" VALUES (142, 37, 'add_user', 'Can add account');
INSERT INTO "auth_permission" VALUES (143, 37, 'change_user', 'Can change account');
INSERT INTO "auth_permission" VALUES (144, 37, 'delete_user', 'Can delete account');
INSERT INTO "auth_permission" VALUES (145, 37, 'view_user', 'Can view account');
INSERT INTO "auth_permission" VALUES (146, 38, 'add_erasedaccount', 'Can add erased account');
INSERT INTO "auth_permission" VALUES (147, 38, 'change_erasedaccount', 'Can change erased account');
INSERT INTO "auth_permission" VALUES (148, 38, 'delete_erasedaccount', 'Can delete erased account');
INSERT INTO "auth_permission" VALUES (149, 38, 'view_erasedaccount', 'Can view erased account');
INSERT INTO "auth_permission" VALUES (150, 39, 'add_savedarticle', 'Can add saved article');
INSERT INTO "auth_permission" VALUES (151, 39, 'change_savedarticle', 'Can change saved article');
INSERT INTO "auth_permission" VALUES (152, 39, 'delete_savedarticle', 'Can delete saved article');
INSERT INTO "auth_permission" VALUES (153, 39, 'view_savedarticle', 'Can view saved article');
INSERT INTO "auth_permission" VALUES (154, 40, 'add_loading', 'Can add loading');
INSERT INTO "auth_permission" VALUES (155, 40, 'change_loading', 'Can change loading');
INSERT INTO "auth_permission" VALUES (156, 40, 'delete_loading', 'Can delete loading');
INSERT INTO "auth_permission" VALUES (157, 40, 'view_loading', 'Can view loading');
INSERT INTO "auth_permission" VALUES (158, 41, 'add_person', 'Can add person');
INSERT INTO "auth_permission" VALUES (159, 41, 'change_person', 'Can change person');
INSERT INTO "auth_permission" VALUES (160, 41, 'delete_person', 'Can delete person');
INSERT INTO "auth_permission" VALUES (161, 41, 'view_person', 'Can view person');
INSERT INTO "auth_permission" VALUES (162, 42, 'add_place', 'Can add place');
INSERT INTO "auth_permission" VALUES (163, 42, 'change_place', 'Can change place');
INSERT INTO "auth_permission" VALUES (164, 42, 'delete_place', 'Can delete place');
INSERT INTO "auth_permission" VALUES (165, 42, 'view_place', 'Can view place');
INSERT INTO "auth_permission" VALUES (166, 43, 'add_source', 'Can add source');
INSERT INTO "auth_permission" VALUES (167, 43, 'change_source', 'Can change source');
INSERT INTO "auth_permission" VALUES (168, 43, 'delete_source', 'Can delete source');
INSERT INTO "auth_permission" VALUES (169, 43, 'view_source', 'Can view source');
INSERT INTO "auth_permission" VALUES (170, 44, 'add_fact', 'Can add fact');
INSERT INTO "auth_permission" VALUES (171, 44, 'change_fact', 'Can change fact');
INSERT INTO "auth_permission" VALUES (172, 44, 'delete_fact', 'Can delete fact');
INSERT INTO "auth_permission" VALUES (173, 44, 'view_fact', 'Can view fact');
INSERT INTO "auth_permission" VALUES (174, 45, 'add_factlabel', 'Can add headline');
INSERT INTO "auth_permission" VALUES (175, 45, 'change_factlabel', 'Can change headline');
INSERT INTO "auth_permission" VALUES (176, 45, 'delete_factlabel', 'Can delete headline');
INSERT INTO "auth_permission" VALUES (177, 45, 'view_factlabel', 'Can view headline');
INSERT INTO "auth_permission" VALUES (178, 46, 'add_droppedfact', 'Can add dropped fact');
INSERT INTO "auth_permission" VALUES (179, 46, 'change_droppedfact', 'Can change dropped fact');
INSERT INTO "auth_permission" VALUES (180, 46, 'delete_droppedfact', 'Can delete dropped fact');
INSERT INTO "auth_permission" VALUES (181, 46, 'view_droppedfact', 'Can view dropped fact');
INSERT INTO "auth_permission" VALUES (182, 47, 'add_updatestep', 'Can add update step');
INSERT INTO "auth_permission" VALUES (183, 47, 'change_updatestep', 'Can change update step');
INSERT INTO "auth_permission" VALUES (184, 47, 'delete_updatestep', 'Can delete update step');
INSERT INTO "auth_permission" VALUES (185, 47, 'view_updatestep', 'Can view update step');
INSERT INTO "auth_permission" VALUES (186, 48, 'submit_translation', 'Can submit translations');
INSERT INTO "auth_permission" VALUES (187, 49, 'add_embed', 'Can add embed');
INSERT INTO "auth_permission" VALUES (188, 49, 'change_embed', 'Can change embed');
INSERT INTO "auth_permission" VALUES (189, 49, 'delete_embed', 'Can delete embed');
INSERT INTO "auth_permission" VALUES (190, 49, 'view_embed', 'Can view embed');
INSERT INTO "auth_permission" VALUES (191, 50, 'add_userprofile', 'Can add user profile');
INSERT INTO "auth_permission" VALUES (192, 50, 'change_userprofile', 'Can change user profile');
INSERT INTO "auth_permission" VALUES (193, 50, 'delete_userprofile', 'Can delete user profile');
INSERT INTO "auth_permission" VALUES (194, 50, 'view_userprofile', 'Can view user profile');
INSERT INTO "auth_permission" VALUES (195, 27, 'view_document', 'Can view document');
INSERT INTO "auth_permission" VALUES (196, 28, 'view_image', 'Can view image');
INSERT INTO "auth_permission" VALUES (197, 51, 'add_rendition', 'Can add rendition');
INSERT INTO "auth_permission" VALUES (198, 51, 'change_rendition', 'Can change rendition');
INSERT INTO "auth_permission" VALUES (199, 51, 'delete_rendition', 'Can delete rendition');
INSERT INTO "auth_permission" VALUES (200, 51, 'view_rendition', 'Can view rendition');
INSERT INTO "auth_permission" VALUES (201, 52, 'add_indexentry', 'Can add index entry');
INSERT INTO "auth_permission" VALUES (202, 52, 'change_indexentry', 'Can change index entry');
INSERT INTO "auth_permission" VALUES (203, 52, 'delete_indexentry', 'Can delete index entry');
INSERT INTO "auth_permission" VALUES (204, 52, 'view_indexentry', 'Can view index entry');
INSERT INTO "auth_permission" VALUES (205, 53, 'add_sqliteftsindexentry', 'Can add sqliteftsindexentry');
INSERT INTO "auth_permission" VALUES (206, 53, 'change_sqliteftsindexentry', 'Can change sqliteftsindexentry');
INSERT INTO "auth_permission" VALUES (207, 53, 'delete_sqliteftsindexentry', 'Can delete sqliteftsindexentry');
INSERT INTO "auth_permission" VALUES (208, 53, 'view_sqliteftsindexentry', 'Can view sqliteftsindexentry');
INSERT INTO "auth_permission" VALUES (209, 54, 'add_editingsession', 'Can add editing session');
INSERT INTO "auth_permission" VALUES (210, 54, 'change_editingsession', 'Can change editing session');
INSERT INTO "auth_permission" VALUES (211, 54, 'delete_editingsession', 'Can delete editing session');
INSERT INTO "auth_permission" VALUES (212, 54, 'view_editingsession', 'Can view editing session');
INSERT INTO "auth_permission" VALUES (213, 55, 'add_formstate', 'Can add form state');
INSERT INTO "auth_permission" VALUES (214, 55, 'change_formstate', 'Can change form state');
INSERT INTO "auth_permission" VALUES (215, 55, 'delete_formstate', 'Can delete form state');
INSERT INTO "auth_permission" VALUES (216, 55, 'view_formstate', 'Can view form state');
INSERT INTO "auth_permission" VALUES (217, 56, 'add_grouppagepermission', 'Can add group page permission');
INSERT INTO "auth_permission" VALUES (218, 56, 'change_grouppagepermission', 'Can change group page permission');
INSERT INTO "auth_permission" VALUES (219, 56, 'delete_grouppagepermission', 'Can delete group page permission');
INSERT INTO "auth_permission" VALUES (220, 56, 'view_grouppagepermission', 'Can view group page permission');
INSERT INTO "auth_permission" VALUES (221, 57, 'add_pageviewrestriction', 'Can add page view restriction');
INSERT INTO "auth_permission" VALUES (222, 57, 'change_pageviewrestriction', 'Can change page view restriction');
INSERT INTO "auth_permission" VALUES (223, 57, 'delete_pageviewrestriction', 'Can delete page view restriction');
INSERT INTO "auth_permission" VALUES (224, 57, 'view_pageviewrestriction', 'Can view page view restriction');
INSERT INTO "auth_permission" VALUES (225, 58, 'add_site', 'Can add site');
INSERT INTO "auth_permission" VALUES (226, 58, 'change_site', 'Can change site');
INSERT INTO "auth_permission" VALUES (227, 58, 'delete_site', 'Can delete site');
INSERT INTO "auth_permission" VALUES (228, 58, 'view_site', 'Can view site');
INSERT INTO "auth_permission" VALUES (229, 59, 'add_collection', 'Can add collection');
INSERT INTO "auth_permission" VALUES (230, 59, 'change_collection', 'Can change collection');
INSERT INTO "auth_permission" VALUES (231, 59, 'delete_collection', 'Can delete collection');
INSERT INTO "auth_permission" VALUES (232, 59, 'view_collection', 'Can view collection');
INSERT INTO "auth_permission" VALUES (233, 60, 'add_groupcollectionpermission', 'Can add group collection permission');
INSERT INTO "auth_permission" VALUES (234, 60, 'change_groupcollectionpermission', 'Can change group collection permission');
INSERT INTO "auth_permission" VALUES (235, 60, 'delete_groupcollectionpermission', 'Can delete group collection permission');
INSERT INTO "auth_permission" VALUES (236, 60, 'view_groupcollectionpermission', 'Can view group collection permission');
INSERT INTO "auth_permission" VALUES (237, 61, 'add_collectionviewrestriction', 'Can add collection view restriction');
INSERT INTO "auth_permission" VALUES (238, 61, 'change_collectionviewrestriction', 'Can change collection view restriction');
INSERT INTO "auth_permission" VALUES (239, 61, 'delete_collectionviewrestriction', 'Can delete collection view restriction');
INSERT INTO "auth_permission" VALUES (240, 61, 'view_collectionviewrestriction', 'Can view collection view restriction');
INSERT INTO "auth_permission" VALUES (241, 62, 'add_task', 'Can add task');
INSERT INTO "auth_permission" VALUES (242, 62, 'change_task', 'Can change task');
INSERT INTO "auth_permission" VALUES (243, 62, 'delete_task', 'Can delete task');
INSERT INTO "auth_permission" VALUES (244, 62, 'view_task', 'Can view task');
INSERT INTO "auth_permission" VALUES (245, 63, 'add_taskstate', 'Can add Task state');
INSERT INTO "auth_permission" VALUES (246, 63, 'change_taskstate', 'Can change Task state');
INSERT INTO "auth_permission" VALUES (247, 63, 'delete_taskstate', 'Can delete Task state');
INSERT INTO "auth_permission" VALUES (248, 63, 'view_taskstate', 'Can view Task state');
INSERT INTO "auth_permission" VALUES (249, 64, 'add_workflow', 'Can add workflow');
INSERT INTO "auth_permission" VALUES (250, 64, 'change_workflow', 'Can change workflow');
INSERT INTO "auth_permission" VALUES (251, 64, 'delete_workflow', 'Can delete workflow');
INSERT INTO "auth_permission" VALUES (252, 64, 'view_workflow', 'Can view workflow');
INSERT INTO "auth_permission" VALUES (253, 2, 'add_groupapprovaltask', 'Can add Group approval task');
INSERT INTO "auth_permission" VALUES (254, 2, 'change_groupapprovaltask', 'Can change Group approval task');
INSERT INTO "auth_permission" VALUES (255, 2, 'delete_groupapprovaltask', 'Can delete Group approval task');
INSERT INTO "auth_permission" VALUES (256, 2, 'view_groupapprovaltask', 'Can view Group approval task');
INSERT INTO "auth_permission" VALUES (257, 65, 'add_workflowstate', 'Can add Workflow state');
INSERT INTO "auth_permission" VALUES (258, 65, 'change_workflowstate', 'Can change Workflow state');
INSERT INTO "auth_permission" VALUES (259, 65, 'delete_workflowstate', 'Can delete Workflow state');
INSERT INTO "auth_permission" VALUES (260, 65, 'view_workflowstate', 'Can view Workflow state');
INSERT INTO "auth_permission" VALUES (261, 66, 'add_workflowpage', 'Can add workflow page');
INSERT INTO "auth_permission" VALUES (262, 66, 'change_workflowpage', 'Can change workflow page');
INSERT INTO "auth_permission" VALUES (263, 66, 'delete_workflowpage', 'Can delete workflow page');
INSERT INTO "auth_permission" VALUES (264, 66, 'view_workflowpage', 'Can view workflow page');
INSERT INTO "auth_permission" VALUES (265, 67, 'add_workflowtask', 'Can add workflow task order');
INSERT INTO "auth_permission" VALUES (266, 67, 'change_workflowtask', 'Can change workflow task order');
INSERT INTO "auth_permission" VALUES (267, 67, 'delete_workflowtask', 'Can delete workflow task order');
INSERT INTO "auth_permission" VALUES (268, 67, 'view_workflowtask', 'Can view workflow task order');
INSERT INTO "auth_permission" VALUES (269, 68, 'add_pagelogentry', 'Can add page log entry');
INSERT INTO "auth_permission" VALUES (270, 68, 'change_pagelogentry', 'Can change page log entry');
INSERT INTO "auth_permission" VALUES (271, 68, 'delete_pagelogentry', 'Can delete page log entry');
INSERT INTO "auth_permission" VALUES (272, 68, 'view_pagelogentry', 'Can view page log entry');
INSERT INTO "auth_permission" VALUES (273, 69, 'add_locale', 'Can add locale');
INSERT INTO "auth_permission" VALUES (274, 69, 'change_locale', 'Can change locale');
INSERT INTO "auth_permission" VALUES (275, 69, 'delete_locale', 'Can delete locale');
INSERT INTO "auth_permission" VALUES (276, 69, 'view_locale', 'Can view locale');
INSERT INTO "auth_permission" VALUES (277, 70, 'add_comment', 'Can add comment');
INSERT INTO "auth_permission" VALUES (278, 70, 'change_comment', 'Can change comment');
INSERT INTO "auth_permission" VALUES (279, 70, 'delete_comment', 'Can delete comment');
INSERT INTO "auth_permission" VALUES (280, 70, 'view_comment', 'Can view comment');
INSERT INTO "auth_permission" VALUES (281, 71, 'add_commentreply', 'Can add comment reply');
INSERT INTO "auth_permission" VALUES (282, 71, 'change_commentreply', 'Can change comment reply');
INSERT INTO "auth_permission" VALUES (283, 71, 'delete_commentreply', 'Can delete comment reply');
INSERT INTO "auth_permission" VALUES (284, 71, 'view_commentreply', 'Can view comment reply');
INSERT INTO "auth_permission" VALUES (285, 72, 'add_pagesubscription', 'Can add page subscription');
INSERT INTO "auth_permission" VALUES (286, 72, 'change_pagesubscription', 'Can change page subscription');
INSERT INTO "auth_permission" VALUES (287, 72, 'delete_pagesubscription', 'Can delete page subscription');
INSERT INTO "auth_permission" VALUES (288, 72, 'view_pagesubscription', 'Can view page subscription');
INSERT INTO "auth_permission" VALUES (289, 73, 'add_modellogentry', 'Can add model log entry');
INSERT INTO "auth_permission" VALUES (290, 73, 'change_modellogentry', 'Can change model log entry');
INSERT INTO "auth_permission" VALUES (291, 73, 'delete_modellogentry', 'Can delete model log entry');
INSERT INTO "auth_permission" VALUES (292, 73, 'view_modellogentry', 'Can view model log entry');
INSERT INTO "auth_permission" VALUES (293, 74, 'add_revision', 'Can add revision');
INSERT INTO "auth_permission" VALUES (294, 74, 'change_revision', 'Can change revision');
INSERT INTO "auth_permission" VALUES (295, 74, 'delete_revision', 'Can delete revision');
INSERT INTO "auth_permission" VALUES (296, 74, 'view_revision', 'Can view revision');
INSERT INTO "auth_permission" VALUES (297, 75, 'add_referenceindex', 'Can add reference index');
INSERT INTO "auth_permission" VALUES (298, 75, 'change_referenceindex', 'Can change reference index');
INSERT INTO "auth_permission" VALUES (299, 75, 'delete_referenceindex', 'Can delete reference index');
INSERT INTO "auth_permission" VALUES (300, 75, 'view_referenceindex', 'Can view reference index');
INSERT INTO "auth_permission" VALUES (301, 76, 'add_workflowcontenttype', 'Can add workflow content type');
INSERT INTO "auth_permission" VALUES (302, 76, 'change_workflowcontenttype', 'Can change workflow content type');
INSERT INTO "auth_permission" VALUES (303, 76, 'delete_workflowcontenttype', 'Can delete workflow content type');
INSERT INTO "auth_permission" VALUES (304, 76, 'view_workflowcontenttype', 'Can view workflow content type');
INSERT INTO "auth_permission" VALUES (305, 77, 'add_uploadedfile', 'Can add uploaded file');
INSERT INTO "auth_permission" VALUES (306, 77, 'change_uploadedfile', 'Can change uploaded file');
INSERT INTO "auth_permission" VALUES (307, 77, 'delete_uploadedfile', 'Can delete uploaded file');
INSERT INTO "auth_permission" VALUES (308, 77, 'view_uploadedfile', 'Can view uploaded file');
INSERT INTO "auth_permission" VALUES (309, 78, 'add_groupsitepermission', 'Can add group site permission');
INSERT INTO "auth_permission" VALUES (310, 78, 'change_groupsitepermission', 'Can change group site permission');
INSERT INTO "auth_permission" VALUES (311, 78, 'delete_groupsitepermission', 'Can delete group site permission');
INSERT INTO "auth_permission" VALUES (312, 78, 'view_groupsitepermission', 'Can view group site permission');
INSERT INTO "auth_permission" VALUES (313, 79, 'add_apitoken', 'Can add API token');
INSERT INTO "auth_permission" VALUES (314, 79, 'change_apitoken', 'Can change API token');
INSERT INTO "auth_permission" VALUES (315, 79, 'delete_apitoken', 'Can delete API token');
INSERT INTO "auth_permission" VALUES (316, 79, 'view_apitoken', 'Can view API token');
INSERT INTO "auth_permission" VALUES (317, 80, 'add_tag', 'Can add tag');
INSERT INTO "auth_permission" VALUES (318, 80, 'change_tag', 'Can change tag');
INSERT INTO "auth_permission" VALUES (319, 80, 'delete_tag', 'Can delete tag');
INSERT INTO "auth_permission" VALUES (320, 80, 'view_tag', 'Can view tag');
INSERT INTO "auth_permission" VALUES (321, 81, 'add_taggeditem', 'Can add tagged item');
INSERT INTO "auth_permission" VALUES (322, 81, 'change_taggeditem', 'Can change tagged item');
INSERT INTO "auth_permission" VALUES (323, 81, 'delete_taggeditem', 'Can delete tagged item');
INSERT INTO "auth_permission" VALUES (324, 81, 'view_taggeditem', 'Can view tagged item');
INSERT INTO "auth_permission" VALUES (325, 82, 'add_emailaddress', 'Can add email address');
INSERT INTO "auth_permission" VALUES (326, 82, 'change_emailaddress', 'Can change email address');
INSERT INTO "auth_permission" VALUES (327, 82, 'delete_emailaddress', 'Can delete email address');
INSERT INTO "auth_permission" VALUES (328, 82, 'view_emailaddress', 'Can view email address');
INSERT INTO "auth_permission" VALUES (329, 83, 'add_emailconfirmation', 'Can add email confirmation');
INSERT INTO "auth_permission" VALUES (330, 83, 'change_emailconfirmation', 'Can change email confirmation');
INSERT INTO "auth_permission" VALUES (331, 83, 'delete_emailconfirmation', 'Can delete email confirmation');
INSERT INTO "auth_permission" VALUES (332, 83, 'view_emailconfirmation', 'Can view email confirmation');
INSERT INTO "auth_permission" VALUES (333, 84, 'add_authenticator', 'Can add authenticator');
INSERT INTO "auth_permission" VALUES (334, 84, 'change_authenticator', 'Can change authenticator');
INSERT INTO "auth_permission" VALUES (335, 84, 'delete_authenticator', 'Can delete authenticator');
INSERT INTO "auth_permission" VALUES (336, 84, 'view_authenticator', 'Can view authenticator');
INSERT INTO "auth_permission" VALUES (337, 85, 'add_permission', 'Can add permission');
INSERT INTO "auth_permission" VALUES (338, 85, 'change_permission', 'Can change permission');
INSERT INTO "auth_permission" VALUES (339, 85, 'delete_permission', 'Can delete permission');
INSERT INTO "auth_permission" VALUES (340, 85, 'view_permission', 'Can view permission');
INSERT INTO "auth_permission" VALUES (341, 86, 'add_group', 'Can add group');
INSERT INTO "auth_permission" VALUES (342, 86, 'change_group', 'Can change group');
INSERT INTO "auth_permission" VALUES (343, 86, 'delete_group', 'Can delete group');
INSERT INTO "auth_permission" VALUES (344, 86, 'view_group', 'Can view group');
INSERT INTO "auth_permission" VALUES (345, 87, 'add_contenttype', 'Can add content type');
INSERT INTO "auth_permission" VALUES (346, 87, 'change_contenttype', 'Can change content type');
INSERT INTO "auth_permission" VALUES (347, 87, 'delete_contenttype', 'Can delete content type');
INSERT INTO "auth_permission" VALUES (348, 87, 'view_contenttype', 'Can view content type');
INSERT INTO "auth_permission" VALUES (349, 88, 'add_session', 'Can add session');
INSERT INTO "auth_permission" VALUES (350, 88, 'change_session', 'Can change session');
INSERT INTO "auth_permission" VALUES (351, 88, 'delete_session', 'Can delete session');
INSERT INTO "auth_permission" VALUES (352, 88, 'view_session', 'Can view session');
INSERT INTO "auth_group" VALUES (1, 'Moderators');
INSERT INTO "auth_group" VALUES (2, 'Editors');
INSERT INTO "wagtailcore_collection" VALUES (1, '0001', 1, 0, 'Root');
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES (1, 1, 2, 102);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES (2, 1, 1, 102);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES (3, 1, 2, 103);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES (4, 1, 1, 103);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES (5, 1, 2, 105);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES (6, 1, 1, 105);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES (7, 1, 2, 106);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES (8, 1, 1, 106);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES (9, 1, 2, 107);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES (10, 1, 1, 107);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES (11, 1, 2, 109);
INSERT INTO "wagtailcore_groupcollectionpermission" VALUES (12, 1, 1, 109);
INSERT INTO "wagtailcore_site" VALUES (1, 'localhost', 80, 1, 2, '');
INSERT INTO "wagtailcore_task" VALUES (1, 'Moderators approval', 1, 2);
INSERT INTO "wagtailcore_workflow" VALUES (1, 'Moderators approval', 1);
INSERT INTO "wagtailcore_groupapprovaltask" VALUES (1);
INSERT INTO "wagtailcore_workflowpage" VALUES (1, 1);
INSERT INTO "wagtailcore_workflowtask" VALUES (1, 0, 1, 1);
INSERT INTO "wagtailcore_groupapprovaltask_groups" VALUES (1, 1, 1);
INSERT INTO "wagtailcore_locale" VALUES (1, 'it');
INSERT INTO "wagtailcore_grouppagepermission" VALUES (1, 1, 1, 1);
INSERT INTO "wagtailcore_grouppagepermission" VALUES (2, 1, 1, 2);
INSERT INTO "wagtailcore_grouppagepermission" VALUES (3, 1, 1, 7);
INSERT INTO "wagtailcore_grouppagepermission" VALUES (4, 2, 1, 1);
INSERT INTO "wagtailcore_grouppagepermission" VALUES (5, 2, 1, 2);
INSERT INTO "wagtailcore_grouppagepermission" VALUES (6, 1, 1, 6);
INSERT INTO "wagtailcore_grouppagepermission" VALUES (7, 1, 1, 8);
INSERT INTO "column_basepage" VALUES (1, '0001', 1, 1, 1, 0, NULL, NULL, NULL, NULL, 0, 0, NULL, 'Root', '', 'root', '/', NULL, 0, '', '', 1, NULL, NULL, 1, NULL, NULL, 'f8b018694f315765911ae653f0fee8f6', NULL);
INSERT INTO "column_basepage" VALUES (2, '00010001', 2, 0, 1, 0, NULL, NULL, NULL, NULL, 0, 0, NULL, 'Welcome to your new Wagtail site!', '', 'home', '/home/', NULL, 0, '', '', 1, NULL, NULL, 1, NULL, NULL, 'b31de00887a75b018a06025ef1e18ebe', NULL);
CREATE UNIQUE INDEX "django_content_type_app_label_model_76bd3d3b_uniq" ON "django_content_type" ("app_label", "model");
CREATE UNIQUE INDEX "auth_group_permissions_group_id_permission_id_0cd325b0_uniq" ON "auth_group_permissions" ("group_id", "permission_id");
CREATE INDEX "auth_group_permissions_group_id_b120cbf9" ON "auth_group_permissions" ("group_id");
CREATE INDEX "auth_group_permissions_permission_id_84c5c92e" ON "auth_group_permissions" ("permission_id");
CREATE UNIQUE INDEX "auth_permission_content_type_id_codename_01ab375a_uniq" ON "auth_permission" ("content_type_id", "codename");
CREATE INDEX "auth_permission_content_type_id_2f476e4b" ON "auth_permission" ("content_type_id");
CREATE UNIQUE INDEX "readership_user_groups_user_id_group_id_9fedae87_uniq" ON "readership_user_groups" ("user_id", "group_id");
CREATE INDEX "readership_user_groups_user_id_4760e5ed" ON "readership_user_groups" ("user_id");
CREATE INDEX "readership_user_groups_group_id_7527935f" ON "readership_user_groups" ("group_id");
CREATE UNIQUE INDEX "readership_user_user_permissions_user_id_permission_id_05f1c9ee_uniq" ON "readership_user_user_permissions" ("user_id", "permission_id");
CREATE INDEX "readership_user_user_permissions_user_id_a09fec6b" ON "readership_user_user_permissions" ("user_id");
CREATE INDEX "readership_user_user_permissions_permission_id_439f563a" ON "readership_user_user_permissions" ("permission_id");
CREATE INDEX "account_emailconfirmation_email_address_id_5b7f8c58" ON "account_emailconfirmation" ("email_address_id");
CREATE UNIQUE INDEX "account_emailaddress_user_id_email_987c8728_uniq" ON "account_emailaddress" ("user_id", "email");
CREATE UNIQUE INDEX "unique_verified_email" ON "account_emailaddress" ("email") WHERE "verified";
CREATE INDEX "account_emailaddress_user_id_2c513194" ON "account_emailaddress" ("user_id");
CREATE INDEX "account_emailaddress_email_03be32b2" ON "account_emailaddress" ("email");
CREATE UNIQUE INDEX "unique_primary_email" ON "account_emailaddress" ("user_id", "primary") WHERE "primary";
CREATE UNIQUE INDEX "catalogue_fact_people_fact_id_person_id_9ee90987_uniq" ON "catalogue_fact_people" ("fact_id", "person_id");
CREATE INDEX "catalogue_fact_people_fact_id_2299a037" ON "catalogue_fact_people" ("fact_id");
CREATE INDEX "catalogue_fact_people_person_id_3b00674f" ON "catalogue_fact_people" ("person_id");
CREATE INDEX "catalogue_fact_edited_by_id_54f3b4c2" ON "catalogue_fact" ("edited_by_id");
CREATE INDEX "catalogue_fact_person_id_476b129f" ON "catalogue_fact" ("person_id");
CREATE INDEX "catalogue_fact_place_id_32abbce3" ON "catalogue_fact" ("place_id");
CREATE INDEX "facts_of_a_day" ON "catalogue_fact" ("md", "kind", "significance" DESC);
CREATE INDEX "facts_of_a_year" ON "catalogue_fact" ("year", "kind", "significance" DESC);
CREATE INDEX "catalogue_person_name_0770ac57" ON "catalogue_person" ("name");
CREATE INDEX "catalogue_person_qid_ea13c32d" ON "catalogue_person" ("qid");
CREATE INDEX "catalogue_person_significance_1b7931b4" ON "catalogue_person" ("significance");
CREATE INDEX "catalogue_factlabel_fact_id_fad7ae9d" ON "catalogue_factlabel" ("fact_id");
CREATE UNIQUE INDEX "wagtailcore_groupcollectionpermission_group_id_collection_id_permission_id_a21cefe9_uniq" ON "wagtailcore_groupcollectionpermission" ("group_id", "collection_id", "permission_id");
CREATE INDEX "wagtailcore_groupcollectionpermission_collection_id_5423575a" ON "wagtailcore_groupcollectionpermission" ("collection_id");
CREATE INDEX "wagtailcore_groupcollectionpermission_group_id_05d61460" ON "wagtailcore_groupcollectionpermission" ("group_id");
CREATE INDEX "wagtailcore_groupcollectionpermission_permission_id_1b626275" ON "wagtailcore_groupcollectionpermission" ("permission_id");
CREATE UNIQUE INDEX "wagtailcore_pageviewrestriction_groups_pageviewrestriction_id_group_id_d23f80bb_uniq" ON "wagtailcore_pageviewrestriction_groups" ("pageviewrestriction_id", "group_id");
CREATE INDEX "wagtailcore_pageviewrestriction_groups_pageviewrestriction_id_f147a99a" ON "wagtailcore_pageviewrestriction_groups" ("pageviewrestriction_id");
CREATE INDEX "wagtailcore_pageviewrestriction_groups_group_id_6460f223" ON "wagtailcore_pageviewrestriction_groups" ("group_id");
CREATE INDEX "wagtailcore_pageviewrestriction_page_id_15a8bea6" ON "wagtailcore_pageviewrestriction" ("page_id");
CREATE INDEX "wagtailcore_collectionviewrestriction_collection_id_761908ec" ON "wagtailcore_collectionviewrestriction" ("collection_id");
CREATE UNIQUE INDEX "wagtailcore_collectionviewrestriction_groups_collectionviewrestriction_id_group_id_988995ae_uniq" ON "wagtailcore_collectionviewrestriction_groups" ("collectionviewrestriction_id", "group_id");
CREATE INDEX "wagtailcore_collectionviewrestriction_groups_collectionviewrestriction_id_47320efd" ON "wagtailcore_collectionviewrestriction_groups" ("collectionviewrestriction_id");
CREATE INDEX "wagtailcore_collectionviewrestriction_groups_group_id_1823f2a3" ON "wagtailcore_collectionviewrestriction_groups" ("group_id");
CREATE UNIQUE INDEX "wagtailcore_site_hostname_port_2c626d70_uniq" ON "wagtailcore_site" ("hostname", "port");
CREATE INDEX "wagtailcore_site_hostname_96b20b46" ON "wagtailcore_site" ("hostname");
CREATE INDEX "wagtailcore_site_root_page_id_e02fb95c" ON "wagtailcore_site" ("root_page_id");
CREATE INDEX "wagtailcore_task_content_type_id_249ab8ba" ON "wagtailcore_task" ("content_type_id");
CREATE INDEX "wagtailcore_workflowpage_workflow_id_56f56ff6" ON "wagtailcore_workflowpage" ("workflow_id");
CREATE UNIQUE INDEX "wagtailcore_workflowtask_workflow_id_task_id_4ec7a62b_uniq" ON "wagtailcore_workflowtask" ("workflow_id", "task_id");
CREATE INDEX "wagtailcore_workflowtask_task_id_ce7716fe" ON "wagtailcore_workflowtask" ("task_id");
CREATE INDEX "wagtailcore_workflowtask_workflow_id_b9717175" ON "wagtailcore_workflowtask" ("workflow_id");
CREATE UNIQUE INDEX "wagtailcore_groupapprovaltask_groups_groupapprovaltask_id_group_id_bb5ee7eb_uniq" ON "wagtailcore_groupapprovaltask_groups" ("groupapprovaltask_id", "group_id");
CREATE INDEX "wagtailcore_groupapprovaltask_groups_groupapprovaltask_id_9a9255ea" ON "wagtailcore_groupapprovaltask_groups" ("groupapprovaltask_id");
CREATE INDEX "wagtailcore_groupapprovaltask_groups_group_id_2e64b61f" ON "wagtailcore_groupapprovaltask_groups" ("group_id");
CREATE INDEX "wagtailcore_commentreply_comment_id_afc7e027" ON "wagtailcore_commentreply" ("comment_id");
CREATE INDEX "wagtailcore_commentreply_user_id_d0b3b9c3" ON "wagtailcore_commentreply" ("user_id");
CREATE UNIQUE INDEX "wagtailcore_pagesubscription_page_id_user_id_0cef73ed_uniq" ON "wagtailcore_pagesubscription" ("page_id", "user_id");
CREATE INDEX "wagtailcore_pagesubscription_page_id_a085e7a6" ON "wagtailcore_pagesubscription" ("page_id");
CREATE INDEX "wagtailcore_pagesubscription_user_id_89d7def9" ON "wagtailcore_pagesubscription" ("user_id");
CREATE INDEX "wagtailcore_comment_page_id_108444b5" ON "wagtailcore_comment" ("page_id");
CREATE INDEX "wagtailcore_comment_resolved_by_id_a282aa0e" ON "wagtailcore_comment" ("resolved_by_id");
CREATE INDEX "wagtailcore_comment_revision_created_id_1d058279" ON "wagtailcore_comment" ("revision_created_id");
CREATE INDEX "wagtailcore_comment_user_id_0c577ca6" ON "wagtailcore_comment" ("user_id");
CREATE UNIQUE INDEX "wagtailcore_referenceindex_base_content_type_id_object_id_to_content_type_id_to_object_id_content_path_hash_9e6ccd6a_uniq" ON "wagtailcore_referenceindex" ("base_content_type_id", "object_id", "to_content_type_id", "to_object_id", "content_path_hash");
CREATE INDEX "wagtailcore_referenceindex_base_content_type_id_313cf40f" ON "wagtailcore_referenceindex" ("base_content_type_id");
CREATE INDEX "wagtailcore_referenceindex_content_type_id_766e0336" ON "wagtailcore_referenceindex" ("content_type_id");
CREATE INDEX "wagtailcore_referenceindex_to_content_type_id_93690bbd" ON "wagtailcore_referenceindex" ("to_content_type_id");
CREATE INDEX "wagtailcore_taskstate_content_type_id_0a758fdc" ON "wagtailcore_taskstate" ("content_type_id");
CREATE INDEX "wagtailcore_taskstate_task_id_c3677c34" ON "wagtailcore_taskstate" ("task_id");
CREATE INDEX "wagtailcore_taskstate_workflow_state_id_9239a775" ON "wagtailcore_taskstate" ("workflow_state_id");
CREATE INDEX "wagtailcore_taskstate_finished_by_id_13f98229" ON "wagtailcore_taskstate" ("finished_by_id");
CREATE INDEX "wagtailcore_taskstate_revision_id_df25a499" ON "wagtailcore_taskstate" ("revision_id");
CREATE UNIQUE INDEX "unique_in_progress_workflow" ON "wagtailcore_workflowstate" ("base_content_type_id", "object_id") WHERE "status" IN ('in_progress', 'needs_changes');
CREATE INDEX "wagtailcore_workflowstate_requested_by_id_4090bca3" ON "wagtailcore_workflowstate" ("requested_by_id");
CREATE INDEX "wagtailcore_workflowstate_workflow_id_1f18378f" ON "wagtailcore_workflowstate" ("workflow_id");
CREATE INDEX "wagtailcore_workflowstate_base_content_type_id_a30dc576" ON "wagtailcore_workflowstate" ("base_content_type_id");
CREATE INDEX "wagtailcore_workflowstate_content_type_id_2bb78ce1" ON "wagtailcore_workflowstate" ("content_type_id");
CREATE INDEX "workflowstate_ct_id_idx" ON "wagtailcore_workflowstate" ("content_type_id", "object_id");
CREATE INDEX "workflowstate_base_ct_id_idx" ON "wagtailcore_workflowstate" ("base_content_type_id", "object_id");
CREATE INDEX "wagtailcore_workflowcontenttype_workflow_id_9aad7cd2" ON "wagtailcore_workflowcontenttype" ("workflow_id");
CREATE INDEX "wagtailcore_modellogentry_action_d2d856ee" ON "wagtailcore_modellogentry" ("action");
CREATE INDEX "wagtailcore_modellogentry_timestamp_9694521b" ON "wagtailcore_modellogentry" ("timestamp");
CREATE INDEX "wagtailcore_modellogentry_content_changed_8bc39742" ON "wagtailcore_modellogentry" ("content_changed");
CREATE INDEX "wagtailcore_modellogentry_object_id_e0e7d4ef" ON "wagtailcore_modellogentry" ("object_id");
CREATE INDEX "wagtailcore_modellogentry_content_type_id_68849e77" ON "wagtailcore_modellogentry" ("content_type_id");
CREATE INDEX "wagtailcore_modellogentry_user_id_0278d1bf" ON "wagtailcore_modellogentry" ("user_id");
CREATE INDEX "wagtailcore_modellogentry_revision_id_df6ca33a" ON "wagtailcore_modellogentry" ("revision_id");
CREATE INDEX "wagtailcore_pagelogentry_action_c2408198" ON "wagtailcore_pagelogentry" ("action");
CREATE INDEX "wagtailcore_pagelogentry_timestamp_deb774c4" ON "wagtailcore_pagelogentry" ("timestamp");
CREATE INDEX "wagtailcore_pagelogentry_content_changed_99f27ade" ON "wagtailcore_pagelogentry" ("content_changed");
CREATE INDEX "wagtailcore_pagelogentry_content_type_id_74e7708a" ON "wagtailcore_pagelogentry" ("content_type_id");
CREATE INDEX "wagtailcore_pagelogentry_page_id_8464e327" ON "wagtailcore_pagelogentry" ("page_id");
CREATE INDEX "wagtailcore_pagelogentry_revision_id_8043d103" ON "wagtailcore_pagelogentry" ("revision_id");
CREATE INDEX "wagtailcore_pagelogentry_user_id_604ccfd8" ON "wagtailcore_pagelogentry" ("user_id");
CREATE INDEX "wagtailcore_grouppagepermission_group_id_fc07e671" ON "wagtailcore_grouppagepermission" ("group_id");
CREATE INDEX "wagtailcore_grouppagepermission_page_id_710b114a" ON "wagtailcore_grouppagepermission" ("page_id");
CREATE INDEX "wagtailcore_grouppagepermission_permission_id_05acb22e" ON "wagtailcore_grouppagepermission" ("permission_id");
CREATE INDEX "wagtailcore_revision_created_at_81450aa6" ON "wagtailcore_revision" ("created_at");
CREATE INDEX "wagtailcore_revision_approved_go_live_at_88d3dee5" ON "wagtailcore_revision" ("approved_go_live_at");
CREATE INDEX "wagtailcore_revision_user_id_03df83b0" ON "wagtailcore_revision" ("user_id");
CREATE INDEX "wagtailcore_revision_content_type_id_c8cb69c0" ON "wagtailcore_revision" ("content_type_id");
CREATE INDEX "wagtailcore_revision_base_content_type_id_5b4ef7bd" ON "wagtailcore_revision" ("base_content_type_id");
CREATE INDEX "content_object_idx" ON "wagtailcore_revision" ("content_type_id", "object_id");
CREATE INDEX "base_content_object_idx" ON "wagtailcore_revision" ("base_content_type_id", "object_id");
CREATE INDEX "wagtailcore_uploadedfile_for_content_type_id_b0fc87b2" ON "wagtailcore_uploadedfile" ("for_content_type_id");
CREATE INDEX "wagtailcore_uploadedfile_uploaded_by_user_id_c7580fe8" ON "wagtailcore_uploadedfile" ("uploaded_by_user_id");
CREATE UNIQUE INDEX "wagtailcore_groupsitepermission_group_id_site_id_permission_id_a58ee30d_uniq" ON "wagtailcore_groupsitepermission" ("group_id", "site_id", "permission_id");
CREATE INDEX "wagtailcore_groupsitepermission_group_id_e5cdbee4" ON "wagtailcore_groupsitepermission" ("group_id");
CREATE INDEX "wagtailcore_groupsitepermission_permission_id_459b1f38" ON "wagtailcore_groupsitepermission" ("permission_id");
CREATE INDEX "wagtailcore_groupsitepermission_site_id_245de488" ON "wagtailcore_groupsitepermission" ("site_id");
CREATE INDEX "referenceindex_source_object" ON "wagtailcore_referenceindex" ("base_content_type_id", "object_id");
CREATE INDEX "referenceindex_target_object" ON "wagtailcore_referenceindex" ("to_content_type_id", "to_object_id");
CREATE INDEX "wagtailcore_uuid_d6363b_idx" ON "wagtailcore_modellogentry" ("uuid", "action", "timestamp" DESC);
CREATE INDEX "wagtailcore_uuid_06a44d_idx" ON "wagtailcore_pagelogentry" ("uuid", "action", "timestamp" DESC);
CREATE INDEX "wagtailcore_apitoken_user_id_49b1141b" ON "wagtailcore_apitoken" ("user_id");
CREATE INDEX "taggit_taggeditem_object_id_e2d7d1df" ON "taggit_taggeditem" ("object_id");
CREATE INDEX "taggit_taggeditem_content_type_id_9957a03c" ON "taggit_taggeditem" ("content_type_id");
CREATE INDEX "taggit_taggeditem_tag_id_f4f5b767" ON "taggit_taggeditem" ("tag_id");
CREATE INDEX "taggit_tagg_content_8fc721_idx" ON "taggit_taggeditem" ("content_type_id", "object_id");
CREATE INDEX "column_basepage_first_published_at_775656b0" ON "column_basepage" ("first_published_at");
CREATE INDEX "column_basepage_slug_d0a5403e" ON "column_basepage" ("slug");
CREATE INDEX "column_basepage_content_type_id_123ad73c" ON "column_basepage" ("content_type_id");
CREATE INDEX "column_basepage_locked_by_id_27298b9a" ON "column_basepage" ("locked_by_id");
CREATE INDEX "column_basepage_owner_id_2ea295f2" ON "column_basepage" ("owner_id");
CREATE INDEX "column_basepage_locale_id_d313c38a" ON "column_basepage" ("locale_id");
CREATE INDEX "column_basepage_latest_revision_id_001d53f9" ON "column_basepage" ("latest_revision_id");
CREATE INDEX "column_basepage_live_revision_id_494c7312" ON "column_basepage" ("live_revision_id");
CREATE INDEX "column_basepage_alias_of_id_70e2fce3" ON "column_basepage" ("alias_of_id");
CREATE UNIQUE INDEX "column_basepage_translation_key_locale_id_9506dc67_uniq" ON "column_basepage" ("translation_key", "locale_id");
CREATE INDEX "column_article_month_day_b77c79e9" ON "column_article" ("month_day");
CREATE INDEX "column_article_event_year_6f00a7f5" ON "column_article" ("event_year");
CREATE INDEX "column_author_user_id_fb28a7a8" ON "column_author" ("user_id");
CREATE INDEX "column_correction_article_id_9b0bc697" ON "column_correction" ("article_id");
CREATE INDEX "column_credit_article_id_8796ffcb" ON "column_credit" ("article_id");
CREATE INDEX "column_credit_author_id_f698ebdb" ON "column_credit" ("author_id");
CREATE INDEX "column_personmention_article_id_481771e8" ON "column_personmention" ("article_id");
CREATE INDEX "column_personmention_person_id_b4a24fe3" ON "column_personmention" ("person_id");
CREATE INDEX "column_picture_created_at_a0cdee6b" ON "column_picture" ("created_at");
CREATE INDEX "column_picture_file_hash_d1ec8586" ON "column_picture" ("file_hash");
CREATE INDEX "column_picture_collection_id_538c461e" ON "column_picture" ("collection_id");
CREATE INDEX "column_picture_uploaded_by_user_id_744beb5f" ON "column_picture" ("uploaded_by_user_id");
CREATE INDEX "column_author_picture_id_859e8d7b" ON "column_author" ("picture_id");
CREATE INDEX "column_article_picture_id_651ba30f" ON "column_article" ("picture_id");
CREATE INDEX "column_placemention_article_id_e4a3557a" ON "column_placemention" ("article_id");
CREATE INDEX "column_placemention_place_id_bacd1b75" ON "column_placemention" ("place_id");
CREATE INDEX "column_socialaccount_settings_id_4fde21bc" ON "column_socialaccount" ("settings_id");
CREATE UNIQUE INDEX "column_article_tags_article_id_tag_id_766c4715_uniq" ON "column_article_tags" ("article_id", "tag_id");
CREATE INDEX "column_article_tags_article_id_a1dca2d0" ON "column_article_tags" ("article_id");
CREATE INDEX "column_article_tags_tag_id_79fe52f3" ON "column_article_tags" ("tag_id");
CREATE UNIQUE INDEX "column_rendition_image_id_filter_spec_focal_point_key_14a3e105_uniq" ON "column_rendition" ("image_id", "filter_spec", "focal_point_key");
CREATE INDEX "column_rendition_filter_spec_82fd2bd5" ON "column_rendition" ("filter_spec");
CREATE INDEX "column_rendition_image_id_e7f82626" ON "column_rendition" ("image_id");
CREATE INDEX "column_tag_slug_32d4d1aa" ON "column_tag" ("slug");
CREATE INDEX "column_tag_locale_id_f2258afe" ON "column_tag" ("locale_id");
CREATE UNIQUE INDEX "column_tag_translation_key_locale_id_6a621190_uniq" ON "column_tag" ("translation_key", "locale_id");
CREATE INDEX "article_of_a_day" ON "column_article" ("month_day", "event_year");
CREATE INDEX "column_interest_settings_id_2ed4ebfe" ON "column_interest" ("settings_id");
CREATE INDEX "column_publicationsettings_logo_id_b30bc34e" ON "column_publicationsettings" ("logo_id");
CREATE INDEX "column_editionlead_edition_id_1b7f8c46" ON "column_editionlead" ("edition_id");
CREATE INDEX "column_editionlead_locale_id_465e0f99" ON "column_editionlead" ("locale_id");
CREATE INDEX "column_editionlead_article_id_e37ce6a9" ON "column_editionlead" ("article_id");
CREATE INDEX "column_editioncorrection_edition_id_688a841c" ON "column_editioncorrection" ("edition_id");
CREATE INDEX "column_editioncorrection_locale_id_07b01a41" ON "column_editioncorrection" ("locale_id");
CREATE INDEX "notices_to_do" ON "column_notice" ("next_try_at") WHERE "done_at" IS NULL;
CREATE INDEX "column_trouble_article_id_b74a0f6d" ON "column_trouble" ("article_id");
CREATE INDEX "column_editionchoice_chosen_by_id_8ede271f" ON "column_editionchoice" ("chosen_by_id");
CREATE INDEX "column_editionchoice_lead_id_7e8c2991" ON "column_editionchoice" ("lead_id");
CREATE INDEX "column_editionchoice_locale_id_adaf4c3f" ON "column_editionchoice" ("locale_id");
CREATE INDEX "column_editionfact_edition_id_a01798d4" ON "column_editionfact" ("edition_id");
CREATE INDEX "column_editionfact_fact_id_4a0a823b" ON "column_editionfact" ("fact_id");
CREATE INDEX "column_editionfact_locale_id_edf4004b" ON "column_editionfact" ("locale_id");
CREATE INDEX "column_occurrence_article_id_6214f47b" ON "column_occurrence" ("article_id");
CREATE INDEX "desk_held_by_id_a4999851" ON "desk_held" ("by_id");
CREATE INDEX "desk_held_revision_id_c18e2ae4" ON "desk_held" ("revision_id");
CREATE UNIQUE INDEX "desk_reviewtask_groups_reviewtask_id_group_id_c5186762_uniq" ON "desk_reviewtask_groups" ("reviewtask_id", "group_id");
CREATE INDEX "desk_reviewtask_groups_reviewtask_id_84077cbc" ON "desk_reviewtask_groups" ("reviewtask_id");
CREATE INDEX "desk_reviewtask_groups_group_id_2566a668" ON "desk_reviewtask_groups" ("group_id");
CREATE INDEX "desk_translated_source_id_e2e7e8e6" ON "desk_translated" ("source_id");
CREATE INDEX "desk_daynote_by_id_a964e3a4" ON "desk_daynote" ("by_id");
CREATE INDEX "notes_of_a_day" ON "desk_daynote" ("month_day");
CREATE INDEX "desk_dismissal_by_id_be02c087" ON "desk_dismissal" ("by_id");
CREATE INDEX "desk_dismissal_fact_id_6415ccfa" ON "desk_dismissal" ("fact_id");
CREATE INDEX "desk_plan_assignee_id_d2ef5982" ON "desk_plan" ("assignee_id");
CREATE INDEX "desk_plan_fact_id_882eae4e" ON "desk_plan" ("fact_id");
CREATE INDEX "desk_plan_locale_id_63fb2b16" ON "desk_plan" ("locale_id");
CREATE INDEX "desk_plan_made_by_id_92d981fa" ON "desk_plan" ("made_by_id");
CREATE INDEX "plans_of_a_day" ON "desk_plan" ("month_day");
CREATE INDEX "desk_waiver_article_id_1214870b" ON "desk_waiver" ("article_id");
CREATE INDEX "desk_waiver_by_id_7d3334a7" ON "desk_waiver" ("by_id");
CREATE INDEX "mfa_authenticator_user_id_0c3a50c0" ON "mfa_authenticator" ("user_id");
CREATE UNIQUE INDEX "unique_authenticator_type" ON "mfa_authenticator" ("user_id", "type") WHERE "type" IN ('totp', 'recovery_codes');
CREATE INDEX "readership_savedarticle_article_id_494520f5" ON "readership_savedarticle" ("article_id");
CREATE INDEX "readership_savedarticle_reader_id_08c2986f" ON "readership_savedarticle" ("reader_id");
CREATE INDEX "django_session_expire_date_a5c62663" ON "django_session" ("expire_date");
CREATE INDEX "wagtailadmin_editingsession_content_type_id_4df7730e" ON "wagtailadmin_editingsession" ("content_type_id");
CREATE INDEX "wagtailadmin_editingsession_user_id_6e1a9b70" ON "wagtailadmin_editingsession" ("user_id");
CREATE INDEX "wagtailadmi_content_717955_idx" ON "wagtailadmin_editingsession" ("content_type_id", "object_id");
CREATE INDEX "wagtailadmin_formstate_content_type_id_e32438b3" ON "wagtailadmin_formstate" ("content_type_id");
CREATE INDEX "wagtailadmin_formstate_user_id_b910adc2" ON "wagtailadmin_formstate" ("user_id");
CREATE INDEX "formstate_user_object" ON "wagtailadmin_formstate" ("user_id", "content_type_id", "object_id", "parent_object_id");
CREATE INDEX "wagtaildocs_document_uploaded_by_user_id_17258b41" ON "wagtaildocs_document" ("uploaded_by_user_id");
CREATE INDEX "wagtaildocs_document_collection_id_23881625" ON "wagtaildocs_document" ("collection_id");
CREATE INDEX "wagtailembeds_embed_cache_until_26c94bb0" ON "wagtailembeds_embed" ("cache_until");
CREATE UNIQUE INDEX "wagtailimages_rendition_image_id_filter_spec_focal_point_key_323c8fe0_uniq" ON "wagtailimages_rendition" ("image_id", "filter_spec", "focal_point_key");
CREATE INDEX "wagtailimages_rendition_filter_spec_1cba3201" ON "wagtailimages_rendition" ("filter_spec");
CREATE INDEX "wagtailimages_rendition_image_id_3e1fd774" ON "wagtailimages_rendition" ("image_id");
CREATE INDEX "wagtailimages_image_created_at_86fa6cd4" ON "wagtailimages_image" ("created_at");
CREATE INDEX "wagtailimages_image_uploaded_by_user_id_5d73dc75" ON "wagtailimages_image" ("uploaded_by_user_id");
CREATE INDEX "wagtailimages_image_collection_id_c2f8af7e" ON "wagtailimages_image" ("collection_id");
CREATE INDEX "wagtailimages_image_file_hash_fb5bbb23" ON "wagtailimages_image" ("file_hash");
CREATE UNIQUE INDEX "wagtailsearch_indexentry_content_type_id_object_id_bcd7ba73_uniq" ON "wagtailsearch_indexentry" ("content_type_id", "object_id");
CREATE INDEX "wagtailsearch_indexentry_content_type_id_62ed694f" ON "wagtailsearch_indexentry" ("content_type_id");
CREATE TRIGGER insert_wagtailsearch_indexentry_fts AFTER INSERT ON wagtailsearch_indexentry BEGIN INSERT INTO wagtailsearch_indexentry_fts(title, body, autocomplete, rowid) VALUES (NEW.title, NEW.body, NEW.autocomplete, NEW.id); END;
CREATE TRIGGER update_wagtailsearch_indexentry_fts AFTER UPDATE ON wagtailsearch_indexentry BEGIN UPDATE wagtailsearch_indexentry_fts SET title=NEW.title, body=NEW.body, autocomplete=NEW.autocomplete WHERE rowid=NEW.id; END;
CREATE TRIGGER delete_wagtailsearch_indexentry_fts AFTER DELETE ON wagtailsearch_indexentry BEGIN DELETE FROM wagtailsearch_indexentry_fts WHERE rowid=OLD.id; END;
