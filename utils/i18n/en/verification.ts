import type { VerificationTexts } from '@/utils/i18n/it/verification';

export const verification: VerificationTexts = {
  outcomes: {
    intact: 'The dossier is intact: every file fits its hash.',
    flawed: 'The dossier does not hold: see below what does not fit.',
    refused: 'This file cannot be checked.',
  },

  refusals: {
    'not-a-zip': 'This is no zip file.',
    truncated: 'The zip is incomplete, or has data after its end. Try to download it again.',
    malformed: 'The zip is not written as it should be.',
    'multi-disk': 'The zip is split into parts: the whole file is needed.',
    'too-many-entries': 'The zip holds too many files.',
    encrypted: 'The zip is protected by a password.',
    'compression-unknown': 'The zip uses a compression that cannot be read here.',
    'unsafe-path': 'The zip holds a file that would land outside its folder.',
    'duplicate-path': 'The zip holds two files of the same name.',
    'symbolic-link': 'The zip holds a link in place of a file.',
    'overlapping-entries': 'Several files take the same place in the zip.',
    bomb: 'The zip would swell out of all proportion: it is not opened.',
    'not-a-bag': 'The zip holds no dossier: the file bagit.txt is missing.',
    'several-bags': 'The zip holds more than one dossier: check one at a time.',
    'tag-file-too-large': 'A service file of the dossier is too large.',
  },

  states: {
    intact: 'intact',
    unsealed: 'present, with no hash to check it by',
    altered: 'changed: does not fit its hash',
    damaged: 'damaged: cannot be read whole',
    missing: 'missing',
    unlisted: 'extra: no list names it',
    'to-fetch': 'to be fetched elsewhere: nothing is fetched here',
  },

  findings: {
    'declaration-malformed': () => 'The file bagit.txt is not written as the standard wants.',
    'version-unknown': (version) => `Unknown version of BagIt: ${version}.`,
    'encoding-unknown': (encoding) => `Unknown text encoding: ${encoding}.`,
    'no-top-folder': () => 'The files are in no folder, as they usually are in a zip.',
    'outside-the-bag': (path) => `A stray file outside the dossier: ${path}.`,
    'no-payload-manifest': () => 'There is no list of hashes that can be checked.',
    'algorithm-unknown': (name) => `Unknown kind of hash: ${name}.`,
    'algorithm-weak': (name) => `${name}: this kind of hash is outdated and can be forged today.`,
    'manifest-line-malformed': (line) => `Unreadable line in a list: ${line}`,
    'manifest-path-unsafe': (path) => `A list names a file outside the dossier: ${path}.`,
    'manifest-path-twice': (path) => `A list names the same file twice: ${path}.`,
    'manifest-path-unusual': (path) => `Name spelt in an unusual way in a list: ${path}.`,
    'manifest-incomplete': (subject) => `A list does not name all files: ${subject}.`,
    'fetch-line-malformed': (line) => `Unreadable line in fetch.txt: ${line}`,
    'info-line-malformed': (line) => `Unreadable line in bag-info.txt: ${line}`,
    'oxum-malformed': (oxum) => `Payload-Oxum is not written as it should be: ${oxum}.`,
    'oxum-wrong': (oxums) =>
      `The number of files or bytes does not add up (declared / found): ${oxums}.`,
    'paths-collide': (path) => `On some computers this name is taken for another: ${path}.`,
    'dossier-unreadable': () => 'dossier.json cannot be read.',
    'dossier-version-unknown': () =>
      'The dossier is of a later version: its data cannot be judged here.',
    'dossier-invalid': (field) => `dossier.json does not follow its schema, here: ${field}`,
    'evidence-file-missing': (id) => `The file of evidence ${id} is missing.`,
    'evidence-hash-differs': (id) =>
      `The file of evidence ${id} is not the one recorded in the dossier.`,
    'evidence-quarantined': (id) =>
      `Evidence ${id} is in quarantine: the dossier itself says that its bytes have changed.`,
    'evidence-without-custody': (id) =>
      `The custody log does not say how evidence ${id} was acquired.`,
    'custody-missing': () => 'The custody log is missing.',
    'custody-unreadable': (line) => `Line ${line} of the custody log cannot be read.`,
    'custody-broken': (line) => `The chain of the custody log breaks at line ${line}.`,
    'custody-head-differs': () => 'The custody log does not end where the dossier says.',
  },

  timestamps: {
    valid:
      'The timestamp fits the dossier and its signature is right. Whether its authority is qualified (eIDAS, art. 41) is to be checked in the list of trusted providers.',
    malformed: 'The timestamp file is no timestamp.',
    rejected: 'The authority refused to give a timestamp.',
    'other-imprint': 'The timestamp is over another file, not over this dossier.',
    'other-nonce': 'The timestamp answers another request.',
    'certificate-absent':
      'The timestamp has no certificate inside: its signature cannot be checked here.',
    'signature-wrong': 'The signature of the timestamp is wrong.',
    'certificate-unfit':
      'The certificate of the timestamp is not fit to stamp, or was not valid at that moment.',
  },
};
