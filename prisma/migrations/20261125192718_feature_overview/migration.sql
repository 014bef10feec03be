CREATE TYPE "OverviewStatus" AS ENUM ('QUEUED', 'RUNNING', 'READY', 'FAILED');

CREATE TABLE "FeatureOverview" (
    "id" TEXT NOT NULL,
    "featureSetId" TEXT NOT NULL,
    "status" "OverviewStatus" NOT NULL DEFAULT 'QUEUED',
    "failure" TEXT,
    "revision" INTEGER,
    "clips" INTEGER NOT NULL DEFAULT 0,
    "bands" INTEGER NOT NULL DEFAULT 0,
    "columns" INTEGER NOT NULL DEFAULT 0,
    "shares" DOUBLE PRECISION[],
    "centredShares" DOUBLE PRECISION[],
    "actorShare" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "emotionShare" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "centredEmotionShare" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "FeatureOverview_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "MeanSpectrogram" (
    "overviewId" TEXT NOT NULL,
    "emotionId" TEXT NOT NULL,
    "clips" INTEGER NOT NULL,
    "centidecibel" BYTEA NOT NULL,

    CONSTRAINT "MeanSpectrogram_pkey" PRIMARY KEY ("overviewId", "emotionId")
);

CREATE TABLE "ClipPlace" (
    "overviewId" TEXT NOT NULL,
    "clipId" TEXT NOT NULL,
    "scores" REAL[],
    "centredScores" REAL[],

    CONSTRAINT "ClipPlace_pkey" PRIMARY KEY ("overviewId", "clipId")
);

CREATE UNIQUE INDEX "FeatureOverview_featureSetId_key" ON "FeatureOverview"("featureSetId");
CREATE INDEX "MeanSpectrogram_emotionId_idx" ON "MeanSpectrogram"("emotionId");
CREATE INDEX "ClipPlace_clipId_idx" ON "ClipPlace"("clipId");

ALTER TABLE "FeatureOverview" ADD CONSTRAINT "FeatureOverview_featureSetId_fkey" FOREIGN KEY ("featureSetId") REFERENCES "FeatureSet"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "MeanSpectrogram" ADD CONSTRAINT "MeanSpectrogram_overviewId_fkey" FOREIGN KEY ("overviewId") REFERENCES "FeatureOverview"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "MeanSpectrogram" ADD CONSTRAINT "MeanSpectrogram_emotionId_fkey" FOREIGN KEY ("emotionId") REFERENCES "Emotion"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ClipPlace" ADD CONSTRAINT "ClipPlace_overviewId_fkey" FOREIGN KEY ("overviewId") REFERENCES "FeatureOverview"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ClipPlace" ADD CONSTRAINT "ClipPlace_clipId_fkey" FOREIGN KEY ("clipId") REFERENCES "Clip"("id") ON DELETE CASCADE ON UPDATE CASCADE;
