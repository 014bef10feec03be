ALTER TABLE "Import" ADD COLUMN "sourceUrl" TEXT;

CREATE TABLE "ArchiveFetch" (
    "importId" TEXT NOT NULL,
    "corpus" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "licence" TEXT NOT NULL,
    "attempt" INTEGER NOT NULL DEFAULT 1,
    "sha256" TEXT,
    "checkedBy" TEXT,

    CONSTRAINT "ArchiveFetch_pkey" PRIMARY KEY ("importId")
);

ALTER TABLE "ArchiveFetch" ADD CONSTRAINT "ArchiveFetch_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE;
