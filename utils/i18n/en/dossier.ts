import type { DossierTexts } from '@/utils/i18n/it/dossier';

export const dossier: DossierTexts = {
  description: 'Dossier on the outages of Libero and Virgilio mail',

  registry: {
    number: 'No.',
    id: 'Identifier',
    kind: 'Kind',
    from: 'Sender',
    to: 'Recipients',
    subject: 'Subject',
    sent: 'Sent (Italian time)',
    received: 'Received (Italian time)',
    delay: 'Delay (h:mm:ss)',
    folder: 'Folder',
    serverId: 'Identifier on the server',
    messageId: 'Message-ID',
    file: 'File',
    sha256: 'SHA-256',
    bytes: 'Bytes',
    markedAt: 'Marked as evidence (Italian time)',
    category: 'Category',
    note: 'Note',
    damages: 'Related damages (No.)',
  },
  kinds: {
    late: 'arrived late',
    bounced: 'returned to the sender',
    never: 'never arrived',
    archive: 'out of reach when needed',
    unsent: 'could not be sent',
    access: 'code or access',
  },

  damages: {
    number: 'No.',
    id: 'Identifier',
    head: 'Head of damage',
    description: 'Description',
    causalLink: 'What I would have done in time',
    deadline: 'By when',
    evidence: 'Related evidence (No.)',
    amount: 'Amount (EUR)',
    computation: 'How it was computed',
    mitigation: 'What I did to limit the harm',
    status: 'Status',
    receipts: 'Documents',
  },
  heads: {
    'danno-emergente': 'loss suffered (danno emergente)',
    'lucro-cessante': 'lost gain (lucro cessante)',
    'perdita-di-chance': 'loss of a chance (perdita di chance)',
    'danno-non-patrimoniale': 'non-pecuniary damage (danno non patrimoniale)',
    'rimborso-canone': 'refund of the fee (rimborso del canone)',
    indennizzo: 'indemnity (indennizzo)',
  },
  statuses: { proven: 'proven', estimated: 'estimated' },
  decimalMark: '.',

  exceptions: {
    reason: 'Reason',
    item: 'Item',
    title: 'Subject or name',
    file: 'File',
    recorded: 'SHA-256 recorded',
    found: 'SHA-256 found',
    detail: 'Technical detail',
  },
  reasons: {
    'left-out': 'content left out by the person who presents the dossier: its hash and data remain',
    gone: 'the content is no longer stored',
    unreadable: 'the content could not be read',
    altered: 'the content no longer fits its recorded hash: it is in the folder quarantena',
    'not-acquired': 'the mail server did not give the message',
  },

  documents: { file: 'File', name: 'Original name', sha256: 'SHA-256', bytes: 'Bytes' },

  readme: (about) => `${about.name}

WHAT THIS IS
This folder holds one person's data and evidence about an outage of their Libero or Virgilio mail.
It was written with PostaPersa ${about.version} on that person's own computer,
on ${about.createdAt} (Italian time). PostaPersa belongs neither to Italiaonline nor to an association.

WHAT IS INSIDE
data/dossier.pdf          the dossier, to read and to print
data/registro-prove.csv   the list of the evidence, one piece a row
data/danni.csv            the list of the damages, one a row
data/prove                the original messages, byte for byte: a mail program opens them
data/allegati             the documents added, with their list
data/lettere              the letters prepared, if there are any
data/custodia.jsonl       what was done to each piece of evidence, and when
data/eccezioni.csv        what could not be read or saved, and why
data/quarantena           messages that no longer fit their hash, if there are any
data/dossier.json         the same data, for programs
marca-temporale           the timestamp, if one was asked for

HOW TO CHECK IT
The folder follows the standard BagIt 1.0 (RFC 8493). The file manifest-sha256.txt has the SHA-256
hash of each file in the folder data: when a file changes by a single byte, its hash no longer
fits. Extract the whole zip, open a terminal in this folder and type:

  on Linux   sha256sum -c manifest-sha256.txt
  on macOS   shasum -a 256 -c manifest-sha256.txt
  on Windows, in PowerShell, one file at a time:
             Get-FileHash -Algorithm SHA256 data\\dossier.pdf

On Windows 7-Zip serves as well: right click on the file, CRC SHA, SHA-256. The value must be the
one in manifest-sha256.txt.
Or use any program that checks a BagIt folder, or PostaPersa itself, from the case file, with
"Verifica un dossier".

The file tagmanifest-sha256.txt has the hash of manifest-sha256.txt and of the other service files:
its own hash therefore stands for the whole dossier.

WHAT IT DOES NOT PROVE
The hashes say that nothing has changed since the dossier was written. Alone they give no certain
date. A timestamp can give one: the date of a qualified one is presumed exact (eIDAS regulation,
art. 41). Whether sending by certified mail (PEC) is enough, too, is to be checked with a lawyer.
`,
};
