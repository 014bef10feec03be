-- AlterEnum
ALTER TYPE "ImportFileOutcome" ADD VALUE 'ALREADY_HERE' AFTER 'DUPLICATE';
ALTER TYPE "ImportFileOutcome" ADD VALUE 'LEFT_OUT' AFTER 'UNPARSED';

-- AlterTable
ALTER TABLE "Clip" ADD COLUMN     "attributes" JSONB,
ADD COLUMN     "language" TEXT;

-- AlterTable
ALTER TABLE "Import" ADD COLUMN     "corrections" JSONB,
ADD COLUMN     "labelling" JSONB;

-- AlterTable
ALTER TABLE "ImportFile" ADD COLUMN     "contentHash" TEXT;

-- CreateTable
CREATE TABLE "LabelMap" (
    "id" TEXT NOT NULL,
    "workspaceId" TEXT NOT NULL,
    "createdById" TEXT,
    "name" TEXT NOT NULL,
    "source" TEXT,
    "pairs" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "LabelMap_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "LabelMap_workspaceId_name_key" ON "LabelMap"("workspaceId", "name");

-- AddForeignKey
ALTER TABLE "LabelMap" ADD CONSTRAINT "LabelMap_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LabelMap" ADD CONSTRAINT "LabelMap_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
