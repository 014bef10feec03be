CREATE TYPE "HealthStatus" AS ENUM ('QUEUED', 'RUNNING', 'READY', 'FAILED');

CREATE TYPE "FindingSeverity" AS ENUM ('DANGER', 'WARNING', 'INFO');

ALTER TABLE "ImportFile"
ADD COLUMN "emotion" TEXT,
ADD COLUMN "actor" TEXT;

ALTER TABLE "DatasetVersion" ADD COLUMN "note" TEXT;

CREATE TABLE "HealthReport" (
    "datasetId" TEXT NOT NULL,
    "status" "HealthStatus" NOT NULL DEFAULT 'QUEUED',
    "failure" TEXT,
    "revision" INTEGER,
    "checkedAt" TIMESTAMP(3),

    CONSTRAINT "HealthReport_pkey" PRIMARY KEY ("datasetId")
);

CREATE TABLE "HealthFinding" (
    "id" TEXT NOT NULL,
    "datasetId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "severity" "FindingSeverity" NOT NULL,
    "place" INTEGER NOT NULL,
    "says" TEXT NOT NULL,
    "cost" TEXT NOT NULL,
    "advice" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "clipCount" INTEGER NOT NULL,

    CONSTRAINT "HealthFinding_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "HealthFindingClip" (
    "findingId" TEXT NOT NULL,
    "clipId" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "groupNo" INTEGER,
    "note" TEXT NOT NULL,

    CONSTRAINT "HealthFindingClip_pkey" PRIMARY KEY ("findingId","clipId")
);

CREATE TABLE "HealthKept" (
    "clipId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "HealthKept_pkey" PRIMARY KEY ("clipId","kind")
);

CREATE UNIQUE INDEX "HealthFinding_datasetId_kind_key" ON "HealthFinding"("datasetId", "kind");

CREATE INDEX "HealthFindingClip_findingId_place_idx" ON "HealthFindingClip"("findingId", "place");

CREATE INDEX "HealthFindingClip_clipId_idx" ON "HealthFindingClip"("clipId");

ALTER TABLE "HealthReport" ADD CONSTRAINT "HealthReport_datasetId_fkey" FOREIGN KEY ("datasetId") REFERENCES "Dataset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "HealthFinding" ADD CONSTRAINT "HealthFinding_datasetId_fkey" FOREIGN KEY ("datasetId") REFERENCES "HealthReport"("datasetId") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "HealthFindingClip" ADD CONSTRAINT "HealthFindingClip_findingId_fkey" FOREIGN KEY ("findingId") REFERENCES "HealthFinding"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "HealthFindingClip" ADD CONSTRAINT "HealthFindingClip_clipId_fkey" FOREIGN KEY ("clipId") REFERENCES "Clip"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "HealthKept" ADD CONSTRAINT "HealthKept_clipId_fkey" FOREIGN KEY ("clipId") REFERENCES "Clip"("id") ON DELETE CASCADE ON UPDATE CASCADE;
