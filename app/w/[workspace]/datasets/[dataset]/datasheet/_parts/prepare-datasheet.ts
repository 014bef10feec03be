import { formatCount, formatDateTime, formatDuration, formatHz } from '@/app/_ui/format';
import { CONSENT_WORDS } from '@/lib/core/consent-words';
import { licenceAllows } from '@/lib/core/licences/licence-allows';
import { ask, type DatasheetSources, type Section } from './datasheet-sources';
import { describeAges, describeGenders } from './describe-people';
import {
  describeBalance,
  describeCopies,
  describeFiles,
  describeMissing,
} from './describe-recordings';

const INTENDED =
  'The emotion that the speaker intended to express, after the corpus’s own file names. Where listeners have voted here, their labels stand beside it. Neither says what anybody felt.';

const NO_CLIP = 'There is no clip yet.';

function motivation({ dataset }: DatasheetSources): Section {
  return {
    title: 'Motivation',
    questions: [
      ask('For what purpose, by whom and how was it made?', dataset.description),
      ask('Where is it published, and how is it cited?', dataset.citation, dataset.sourceUrl),
    ],
  };
}

function composition({ dataset, balance, actors, facts }: DatasheetSources): Section {
  const { clips, hours } = balance;
  return {
    title: 'Composition',
    questions: [
      ask(
        'What do the instances represent, and how many are there?',
        `${formatCount(clips)} recordings of single utterances, ${formatDuration(hours * 3600)} together, of the corpus ${dataset.corpusName}.`,
        ...describeFiles(facts),
      ),
      ask('What language is spoken?', dataset.language),
      ask('What is the label?', INTENDED),
      ask(
        'How are the labels distributed?',
        ...(clips > 0 ? [describeBalance(balance), describeMissing(balance)] : [NO_CLIP]),
      ),
      ask(
        'Who speaks?',
        ...(actors.length > 0 ? [describeGenders(actors), describeAges(actors)] : [NO_CLIP]),
      ),
      ask(
        'Are there errors, noise or redundancies?',
        balance.duplicates > 0
          ? `${describeCopies(balance.duplicates)} stored once, so that none falls on two sides of a split.`
          : 'No recording was brought twice.',
        balance.excluded > 0 ? `${formatCount(balance.excluded)} clips were set aside.` : null,
        'The page Health lists what else was found.',
      ),
    ],
  };
}

function collection({ dataset, facts }: DatasheetSources): Section {
  const { consentBasis, consentNote } = dataset;
  const came =
    facts.firstImportAt && facts.lastImportAt
      ? `Brought into this platform from ${formatDateTime(facts.firstImportAt)} to ${formatDateTime(facts.lastImportAt)}.`
      : NO_CLIP;
  return {
    title: 'Collection',
    questions: [
      ask(
        'How were the recordings acquired?',
        came,
        ...facts.archives.map(
          ({ sourceUrl, sha256 }) =>
            `Fetched from ${sourceUrl}${sha256 ? ` (SHA-256 ${sha256})` : ''}.`,
        ),
      ),
      ask(
        'Did the people consent?',
        consentBasis === 'UNKNOWN' ? null : `${CONSENT_WORDS[consentBasis]}.`,
        consentNote,
      ),
    ],
  };
}

function preprocessing({ dataset }: DatasheetSources): Section {
  return {
    title: 'Preprocessing',
    questions: [
      ask(
        'What was done to the recordings?',
        `Each was decoded and checked whole, mixed to mono, and resampled to ${formatHz(dataset.sampleRateHz)} where it had another rate; 16 bits where that is exact, else 32-bit float. Nothing was trimmed, normalised or denoised.`,
        'The files as they were brought are kept, bit by bit, and can be exported.',
      ),
    ],
  };
}

function uses({ dataset }: DatasheetSources): Section {
  return {
    title: 'Uses and duties',
    questions: [
      ask(
        'What may it be used for?',
        `Research and teaching on how emotions are expressed and perceived in speech. ${licenceAllows(dataset, 'COMMERCIAL').reason}`,
      ),
      ask(
        'What should it not be used for?',
        'To infer emotions of employees or of students: Article 5(1)(f) of the EU AI Act forbids it. To decide on single people, to rank them, or to claim what anybody feels.',
      ),
      ask(
        'What else should users know?',
        'Acted speech is not spontaneous speech, and few speakers are not a population. Report results on speakers whom the model has not heard, by gender and age where they are known, with intervals. People who are exposed to such a system must be told (Article 50(3)).',
      ),
    ],
  };
}

function distribution({ dataset }: DatasheetSources): Section {
  const { licence, licenceUrl } = dataset;
  return {
    title: 'Distribution',
    questions: [
      ask('Under which licence?', licence, licenceUrl),
      ask(
        'In which formats?',
        'audformat, Hugging Face AudioFolder and CSV, each with Croissant metadata, licence and citation.',
      ),
    ],
  };
}

function maintenance({ dataset: { latestVersion } }: DatasheetSources): Section {
  const version = latestVersion
    ? `Version ${latestVersion.number}, content hash (SHA-256) ${latestVersion.contentHash}. A version never changes; two of the same content are one.`
    : 'None is frozen yet; the first experiment freezes one.';
  return {
    title: 'Maintenance',
    questions: [
      ask('Which state does this sheet describe?', 'The dataset as it is today.'),
      ask('What is the newest frozen version?', version),
    ],
  };
}

/**
 * The datasheet of a dataset, by the sections of Gebru et al. (2021), Datasheets for Datasets,
 * Communications of the ACM 64(12), 86–92. What nobody has said stays open.
 */
export function prepareDatasheet(sources: DatasheetSources): Section[] {
  const parts = [
    motivation,
    composition,
    collection,
    preprocessing,
    uses,
    distribution,
    maintenance,
  ];
  return parts.map((part) => part(sources));
}
