import { ParisDateCell as ParisDateCell_a393495c4ce912380d06d6ef006986bb } from '../../../core/admin/paris-date-field.tsx'
import { ParisDateField as ParisDateField_a393495c4ce912380d06d6ef006986bb } from '../../../core/admin/paris-date-field.tsx'
import { FollowSaves as FollowSaves_5278e05304fff150ccd0942c7a18e230 } from '../../../collections/publishing/follow-saves.tsx'
import { UsesNotice as UsesNotice_00449b140f57b20aabbc273c9bbf1af6 } from '../../../collections/uses/uses-notice.tsx'
import { LinkRowLabel as LinkRowLabel_b249a6b8a7b97377436b44d46c6665d1 } from '../../../collections/menus/admin/link-row-label.tsx'
import { ColorField as ColorField_7b906dc423aa34f8e44ef336580b03a9 } from '../../../tenants/admin/color-field.tsx'
import { LookPreview as LookPreview_89c1762a27e8417b41a30111f5031f48 } from '../../../tenants/admin/look-preview.tsx'
import { RedesignActions as RedesignActions_12f252d477a4599a0f9707e6b61e32b4 } from '../../../collections/redesigns/admin/redesign-actions.tsx'
import { CompareView as CompareView_3dcd914c6f19c93f306af7a1a8d18a61 } from '../../../collections/redesigns/admin/compare-view.tsx'
import { StateField as StateField_22dca110302ab8f2ffa32e36c84c41c0 } from '../../../tenants/admin/state-field.tsx'
import { CreateSiteLink as CreateSiteLink_8714f24b266365b4a2adc09fc3125907 } from '../../../collections/provisioning/admin/create-site-link.tsx'
import { ImportLink as ImportLink_e2f305923376ca491b28eca2a1c944c0 } from '../../../collections/archive/admin/links.tsx'
import { OperationsLink as OperationsLink_e2f305923376ca491b28eca2a1c944c0 } from '../../../collections/archive/admin/links.tsx'
import { GoLiveView as GoLiveView_8618a11ccd22734d47569ea8f308b115 } from '../../../collections/provisioning/admin/go-live-view.tsx'
import { CreateSiteView as CreateSiteView_79a4b7c6c56669175ad996e64587d722 } from '../../../collections/provisioning/admin/create-site-view.tsx'
import { StatisticsView as StatisticsView_abac0bcd082d3e99d2cfada9ccf5c8ac } from '../../../plugins/statistics/admin/statistics-view.tsx'
import { ReadersField as ReadersField_886d092b96a31d50110e494313c52a55 } from '../../../plugins/extranet/admin/readers-field.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TextStateFeatureClient as TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ConvocationActions as ConvocationActions_66765fa69830661581417f9654bc3efc } from '../../../plugins/extranet/admin/convocation-actions.tsx'
import { ReadableField as ReadableField_6d2fe13d391c7a25de13f30b31f6cd43 } from '../../../plugins/extranet/admin/readable-field.tsx'
import { InviteForm as InviteForm_95a2a2170891779404bb34545d51b04d } from '../../../plugins/extranet/admin/invite-form.tsx'
import { Icon as Icon_082f3c05646057a06a2394b166e46a8c } from '../../../tenants/admin/brand.tsx'
import { Logo as Logo_082f3c05646057a06a2394b166e46a8c } from '../../../tenants/admin/brand.tsx'
import { SiteSelector as SiteSelector_9a53dd0a3f114b880bce6d83b9dc0cde } from '../../../tenants/admin/site-selector.tsx'
import { OwnScreens as OwnScreens_a995bab0111978c13a9f25e0dcc8dab0 } from '../../../tenants/admin/own-screens.tsx'
import { AlertView as AlertView_f3326a0bd0bc92964fb6cc5f0b4254b2 } from '../../../collections/admin/alert-view.tsx'
import { BoardView as BoardView_641ffd5815c4b58b21874bcd88e174c8 } from '../../../tenants/board/board-view.tsx'
import { Dashboard as Dashboard_51a46322c47ad2c39876ae3468d0d887 } from '../../../collections/admin/dashboard.tsx'
import { HandoverView as HandoverView_b1e7b5ee40baae8fc3d39bfb4195b995 } from '../../../tenants/team/handover-view.tsx'
import { TeamView as TeamView_10a5ad5accbaf2a9953603632448d469 } from '../../../tenants/team/team-view.tsx'
import { ImportView as ImportView_6c493c055b78ec83f63eccab43487ec8 } from '../../../collections/archive/admin/import-view.tsx'
import { OperationsView as OperationsView_6d3851335ee81d4b6d8a8917b138e943 } from '../../../collections/archive/admin/operations-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/core/admin/paris-date-field.tsx#ParisDateCell": ParisDateCell_a393495c4ce912380d06d6ef006986bb,
  "/core/admin/paris-date-field.tsx#ParisDateField": ParisDateField_a393495c4ce912380d06d6ef006986bb,
  "/collections/publishing/follow-saves.tsx#FollowSaves": FollowSaves_5278e05304fff150ccd0942c7a18e230,
  "/collections/uses/uses-notice.tsx#UsesNotice": UsesNotice_00449b140f57b20aabbc273c9bbf1af6,
  "/collections/menus/admin/link-row-label.tsx#LinkRowLabel": LinkRowLabel_b249a6b8a7b97377436b44d46c6665d1,
  "/tenants/admin/color-field.tsx#ColorField": ColorField_7b906dc423aa34f8e44ef336580b03a9,
  "/tenants/admin/look-preview.tsx#LookPreview": LookPreview_89c1762a27e8417b41a30111f5031f48,
  "/collections/redesigns/admin/redesign-actions.tsx#RedesignActions": RedesignActions_12f252d477a4599a0f9707e6b61e32b4,
  "/collections/redesigns/admin/compare-view.tsx#CompareView": CompareView_3dcd914c6f19c93f306af7a1a8d18a61,
  "/tenants/admin/state-field.tsx#StateField": StateField_22dca110302ab8f2ffa32e36c84c41c0,
  "/collections/provisioning/admin/create-site-link.tsx#CreateSiteLink": CreateSiteLink_8714f24b266365b4a2adc09fc3125907,
  "/collections/archive/admin/links.tsx#ImportLink": ImportLink_e2f305923376ca491b28eca2a1c944c0,
  "/collections/archive/admin/links.tsx#OperationsLink": OperationsLink_e2f305923376ca491b28eca2a1c944c0,
  "/collections/provisioning/admin/go-live-view.tsx#GoLiveView": GoLiveView_8618a11ccd22734d47569ea8f308b115,
  "/collections/provisioning/admin/create-site-view.tsx#CreateSiteView": CreateSiteView_79a4b7c6c56669175ad996e64587d722,
  "/plugins/statistics/admin/statistics-view.tsx#StatisticsView": StatisticsView_abac0bcd082d3e99d2cfada9ccf5c8ac,
  "/plugins/extranet/admin/readers-field.tsx#ReadersField": ReadersField_886d092b96a31d50110e494313c52a55,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TextStateFeatureClient": TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/plugins/extranet/admin/convocation-actions.tsx#ConvocationActions": ConvocationActions_66765fa69830661581417f9654bc3efc,
  "/plugins/extranet/admin/readable-field.tsx#ReadableField": ReadableField_6d2fe13d391c7a25de13f30b31f6cd43,
  "/plugins/extranet/admin/invite-form.tsx#InviteForm": InviteForm_95a2a2170891779404bb34545d51b04d,
  "/tenants/admin/brand.tsx#Icon": Icon_082f3c05646057a06a2394b166e46a8c,
  "/tenants/admin/brand.tsx#Logo": Logo_082f3c05646057a06a2394b166e46a8c,
  "/tenants/admin/site-selector.tsx#SiteSelector": SiteSelector_9a53dd0a3f114b880bce6d83b9dc0cde,
  "/tenants/admin/own-screens.tsx#OwnScreens": OwnScreens_a995bab0111978c13a9f25e0dcc8dab0,
  "/collections/admin/alert-view.tsx#AlertView": AlertView_f3326a0bd0bc92964fb6cc5f0b4254b2,
  "/tenants/board/board-view.tsx#BoardView": BoardView_641ffd5815c4b58b21874bcd88e174c8,
  "/collections/admin/dashboard.tsx#Dashboard": Dashboard_51a46322c47ad2c39876ae3468d0d887,
  "/tenants/team/handover-view.tsx#HandoverView": HandoverView_b1e7b5ee40baae8fc3d39bfb4195b995,
  "/tenants/team/team-view.tsx#TeamView": TeamView_10a5ad5accbaf2a9953603632448d469,
  "/collections/archive/admin/import-view.tsx#ImportView": ImportView_6c493c055b78ec83f63eccab43487ec8,
  "/collections/archive/admin/operations-view.tsx#OperationsView": OperationsView_6d3851335ee81d4b6d8a8917b138e943,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
