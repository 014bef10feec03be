CREATE TYPE "RatingTaskKind" AS ENUM ('ROUND', 'IMPORTED', 'REMARKS');

CREATE TABLE "RatingTask" (
    "id" TEXT NOT NULL,
    "datasetId" TEXT NOT NULL,
    "createdById" TEXT,
    "kind" "RatingTaskKind" NOT NULL DEFAULT 'ROUND',
    "name" TEXT NOT NULL,
    "isBlind" BOOLEAN NOT NULL,
    "choices" TEXT[],
    "asksConfidence" BOOLEAN NOT NULL DEFAULT false,
    "ratingsPerClip" INTEGER NOT NULL DEFAULT 3,
    "perRaterCap" INTEGER,
    "viewersMayRate" BOOLEAN NOT NULL DEFAULT false,
    "instructions" TEXT,
    "seed" INTEGER NOT NULL DEFAULT 1,
    "closedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RatingTask_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "RatingTaskClip" (
    "taskId" TEXT NOT NULL,
    "clipId" TEXT NOT NULL,

    CONSTRAINT "RatingTaskClip_pkey" PRIMARY KEY ("taskId","clipId")
);

CREATE TABLE "RatingItem" (
    "id" TEXT NOT NULL,
    "taskId" TEXT NOT NULL,
    "clipId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "offeredAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RatingItem_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "Rating" (
    "id" TEXT NOT NULL,
    "taskId" TEXT NOT NULL,
    "clipId" TEXT NOT NULL,
    "raterKey" TEXT NOT NULL,
    "userId" TEXT,
    "label" TEXT NOT NULL,
    "confidence" INTEGER,
    "reactionMs" INTEGER,
    "replays" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Rating_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "RatingTask_datasetId_name_key" ON "RatingTask"("datasetId", "name");

CREATE INDEX "RatingTaskClip_clipId_idx" ON "RatingTaskClip"("clipId");

CREATE INDEX "RatingItem_taskId_clipId_idx" ON "RatingItem"("taskId", "clipId");

CREATE INDEX "RatingItem_clipId_idx" ON "RatingItem"("clipId");

CREATE INDEX "RatingItem_userId_idx" ON "RatingItem"("userId");

CREATE UNIQUE INDEX "RatingItem_taskId_userId_clipId_key" ON "RatingItem"("taskId", "userId", "clipId");

CREATE INDEX "Rating_taskId_clipId_idx" ON "Rating"("taskId", "clipId");

CREATE INDEX "Rating_taskId_raterKey_createdAt_idx" ON "Rating"("taskId", "raterKey", "createdAt");

CREATE INDEX "Rating_clipId_idx" ON "Rating"("clipId");

CREATE INDEX "Rating_userId_idx" ON "Rating"("userId");

CREATE UNIQUE INDEX "Rating_taskId_raterKey_clipId_key" ON "Rating"("taskId", "raterKey", "clipId");

ALTER TABLE "RatingTask" ADD CONSTRAINT "RatingTask_datasetId_fkey" FOREIGN KEY ("datasetId") REFERENCES "Dataset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "RatingTask" ADD CONSTRAINT "RatingTask_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "RatingTaskClip" ADD CONSTRAINT "RatingTaskClip_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "RatingTask"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "RatingTaskClip" ADD CONSTRAINT "RatingTaskClip_clipId_fkey" FOREIGN KEY ("clipId") REFERENCES "Clip"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "RatingItem" ADD CONSTRAINT "RatingItem_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "RatingTask"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "RatingItem" ADD CONSTRAINT "RatingItem_clipId_fkey" FOREIGN KEY ("clipId") REFERENCES "Clip"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Rating" ADD CONSTRAINT "Rating_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "RatingTask"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Rating" ADD CONSTRAINT "Rating_clipId_fkey" FOREIGN KEY ("clipId") REFERENCES "Clip"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "RatingItem" ADD CONSTRAINT "RatingItem_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Rating" ADD CONSTRAINT "Rating_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
