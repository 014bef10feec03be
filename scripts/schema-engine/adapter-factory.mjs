import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

/**
 * Introspection reads catalogue types that @prisma/adapter-pg cannot return. By object id:
 * "char", char[], name[], int2[], int8[], int2vector, regtype; each is given the id and column type
 * of its nearest relative.
 * @type {Record<number, [number, number]>}
 */
const CATALOGUE_TYPES = {
  18: [1042, ColumnTypeEnum.Character],
  1002: [1014, ColumnTypeEnum.CharacterArray],
  1003: [1009, ColumnTypeEnum.TextArray],
  1005: [1005, ColumnTypeEnum.Int32Array],
  1028: [1016, ColumnTypeEnum.Int64Array],
  22: [1043, ColumnTypeEnum.Text],
  2206: [1043, ColumnTypeEnum.Text],
};

/** @param {any} adapter the adapter's own parts are private, hence any */
function readCatalogueTypes(adapter) {
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  const startTransaction = adapter.startTransaction?.bind(adapter);
  /** @type {(number | undefined)[]} */
  let columnTypes = [];
  adapter.performIO = async (/** @type {unknown} */ query) => {
    const result = await performIO(query);
    columnTypes = (result.fields ?? []).map((/** @type {{ dataTypeID: number }} */ field) => {
      const replacement = CATALOGUE_TYPES[field.dataTypeID];
      if (replacement) field.dataTypeID = replacement[0];
      return replacement?.[1];
    });
    return result;
  };
  adapter.queryRaw = async (/** @type {unknown} */ query) => {
    const result = await queryRaw(query);
    columnTypes.forEach((type, column) => {
      if (type !== undefined) result.columnTypes[column] = type;
    });
    return result;
  };
  if (startTransaction) {
    adapter.startTransaction = async (/** @type {unknown} */ level) =>
      readCatalogueTypes(await startTransaction(level));
  }
  // The simple protocol runs a script in one implicit transaction; the adapter would split it at ';'.
  adapter.executeScript = async (/** @type {string} */ script) => {
    await adapter.client.query(script);
  };
  return adapter;
}

/** Field by field: a connection string would win over the shadow database's name. @param {string} text */
function connectionOptions(text) {
  const url = new URL(text);
  const sslMode = url.searchParams.get('sslmode');
  const usesTls = sslMode && sslMode !== 'disable';
  return {
    host: decodeURIComponent(url.hostname),
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)) || 'postgres',
    ...(usesTls ? { ssl: { rejectUnauthorized: sslMode.startsWith('verify-') } } : {}),
  };
}

/** The adapter's own version drops the shadow database before it leaves it. @param {string} url */
async function connectToShadowDatabase(url) {
  const options = connectionOptions(url);
  const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
  const admin = new pg.Client(options);
  await admin.connect();
  await admin.query(`create database "${name}" template template0`);
  const adapter = readCatalogueTypes(await new PrismaPg({ ...options, database: name }).connect());
  const leave = adapter.dispose.bind(adapter);
  adapter.dispose = async () => {
    await leave();
    await admin.query(`drop database if exists "${name}" with (force)`);
    await admin.end();
  };
  return adapter;
}

/** What the engine calls to reach the database. @param {string} url */
export function adapterFactory(url) {
  const schema = new URL(url).searchParams.get('schema') ?? undefined;
  const base = new PrismaPg(connectionOptions(url), { schema });
  return bindMigrationAwareSqlAdapterFactory({
    provider: base.provider,
    adapterName: base.adapterName,
    connect: async () => readCatalogueTypes(await base.connect()),
    connectToShadowDb: () => connectToShadowDatabase(url),
  });
}
