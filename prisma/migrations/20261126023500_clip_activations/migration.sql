ALTER TABLE "Run" ADD COLUMN "isPreparing" BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE "ClipActivation" (
  "specHash" TEXT NOT NULL,
  "contentHash" TEXT NOT NULL,
  "storageKey" TEXT NOT NULL,
  "sizeBytes" INTEGER NOT NULL,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT "ClipActivation_pkey" PRIMARY KEY ("specHash", "contentHash")
);

CREATE INDEX "ClipActivation_contentHash_idx" ON "ClipActivation"("contentHash");

CREATE INDEX "Clip_contentHash_idx" ON "Clip"("contentHash");
