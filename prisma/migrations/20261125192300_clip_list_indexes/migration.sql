-- The orders in which a dataset's clips are listed. The columns behind INCLUDE are those that a list
-- may be filtered by, so that the keys of a filtered list come from the index alone.
DROP INDEX "Clip_datasetId_path_id_idx";
CREATE INDEX "Clip_datasetId_path_id_idx" ON "Clip"("datasetId", "path", "id")
  INCLUDE ("actorId", "emotionId", "excludedAt", "durationSec", "rmsDbfs", "intensity", "statement", "repetition", "duplicateCount");

DROP INDEX "Clip_datasetId_emotionId_path_id_idx";
CREATE INDEX "Clip_datasetId_emotionId_path_id_idx" ON "Clip"("datasetId", "emotionId", "path", "id")
  INCLUDE ("excludedAt");

DROP INDEX "Clip_datasetId_actorId_path_id_idx";
CREATE INDEX "Clip_datasetId_actorId_path_id_idx" ON "Clip"("datasetId", "actorId", "path", "id")
  INCLUDE ("excludedAt");

CREATE INDEX "Clip_datasetId_emotionId_actorId_path_id_idx" ON "Clip"("datasetId", "emotionId", "actorId", "path", "id")
  INCLUDE ("excludedAt");

CREATE INDEX "Clip_datasetId_durationSec_path_id_idx" ON "Clip"("datasetId", "durationSec", "path", "id")
  INCLUDE ("excludedAt");

CREATE INDEX "Clip_datasetId_rmsDbfs_path_id_idx" ON "Clip"("datasetId", "rmsDbfs" NULLS FIRST, "path", "id")
  INCLUDE ("excludedAt");
