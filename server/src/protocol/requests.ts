import type { ListedReport, ListedRule, ListedSuppression, Scores } from './results.ts';
import type {
  ConfigurationInForce,
  FrameworkChoice,
  ImportedPage,
  MissingSection,
  NewText,
  NoRenderedFile,
  Refusal,
  RenderedFile,
  RenderedPage,
  RenderedReport,
  TriedScore,
} from './texts.ts';

interface AboutOpenReport {
  readonly textDocument: { readonly uri: string };
}

/**
 * What the client asks the server beyond the protocol that all editors share, by the name of the request. What is about an
 * open report is answered null where the text is not open or no report.
 */
export interface Requests {
  readonly 'keyline/scores': { readonly params: AboutOpenReport; readonly result: Scores | null };
  readonly 'keyline/reports': {
    readonly params: object | null | undefined;
    readonly result: {
      readonly reports: readonly ListedReport[];
      /** The figures of all of them in words, a line for each framework: the same as those of `keyline portfolio`. */
      readonly figures: readonly string[];
      /** Whether there may be more, because the workspace is still being read. */
      readonly reading: boolean;
    };
  };
  readonly 'keyline/suppressions': {
    readonly params: object | null | undefined;
    readonly result: { readonly suppressions: readonly ListedSuppression[] };
  };
  readonly 'keyline/missingSections': {
    readonly params: AboutOpenReport;
    readonly result: readonly MissingSection[] | null;
  };
  readonly 'keyline/render': {
    readonly params: AboutOpenReport & {
      readonly tried?: readonly TriedScore[];
      /** Whether images from other computers may be shown. */
      readonly remote?: boolean;
    };
    readonly result: RenderedReport | null;
  };
  readonly 'keyline/renderPage': {
    readonly params: AboutOpenReport & { readonly remote?: boolean };
    readonly result: RenderedPage | null;
  };
  readonly 'keyline/renderFile': {
    readonly params: AboutOpenReport & {
      readonly format: 'pdf' | 'docx';
      /** Whether the findings stand beside the text as comments; in Word only. */
      readonly review?: boolean | undefined;
    };
    readonly result: RenderedFile | NoRenderedFile | null;
  };
  readonly 'keyline/draftRelease': { readonly params: AboutOpenReport; readonly result: NewText | Refusal | null };
  readonly 'keyline/frameworks': {
    readonly params: { readonly uri: string };
    readonly result: {
      readonly frameworks: readonly FrameworkChoice[];
      /** What is wrong with the framework that the configuration sets for new reports; null where nothing is. */
      readonly problem: string | null;
    };
  };
  readonly 'keyline/newReport': {
    readonly params: {
      /** Where the report is to lie. */
      readonly uri: string;
      readonly framework: string;
      readonly provider?: string | undefined;
      readonly service?: string | undefined;
      readonly location?: string | undefined;
      readonly sector?: string | undefined;
      readonly assessed?: string | undefined;
      readonly scope?: readonly string[] | undefined;
      readonly services?: readonly string[] | undefined;
      /** The address of the previous report. */
      readonly previous?: string | undefined;
    };
    readonly result: NewText | Refusal;
  };
  readonly 'keyline/importPage': {
    readonly params: {
      /** Where the report is to lie. */
      readonly uri: string;
      /** The page as text, or its bytes in base64, which are read in the encoding that the page names. */
      readonly page: string | { readonly base64: string };
      readonly format: 'text' | 'html';
      readonly framework?: string | undefined;
    };
    readonly result: ImportedPage | Refusal;
  };
  readonly 'keyline/rules': {
    readonly params: object | null | undefined;
    readonly result: { readonly rules: readonly ListedRule[] };
  };
  readonly 'keyline/pasted': {
    readonly params: AboutOpenReport & {
      /** Where it goes; lines and UTF-16 columns from 0. */
      readonly position: { readonly line: number; readonly character: number };
      /** What was copied. */
      readonly html: string;
    };
    readonly result: NewText | null;
  };
  readonly 'keyline/linksTo': {
    readonly params: {
      /** The file that the links stand in. */
      readonly uri: string;
      readonly targets: readonly string[];
      /** The words of the link, where the author has chosen them. */
      readonly words?: string | undefined;
    };
    readonly result: { readonly links: readonly string[] };
  };
  readonly 'keyline/configuration': {
    readonly params: { readonly uri: string };
    readonly result: ConfigurationInForce;
  };
}

/** The name of one of Keyline's own requests. */
export type RequestName = keyof Requests;
