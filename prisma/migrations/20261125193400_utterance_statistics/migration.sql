ALTER TABLE "FeatureValue"
ADD COLUMN "utterance" REAL[] DEFAULT ARRAY[]::REAL[],
ADD COLUMN "utteranceSpec" TEXT;
