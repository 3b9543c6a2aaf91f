namespace LkjipPortal.Web.Data.Audit;

/// <summary>Triggers that make the trail append-only against the program itself. Whoever owns the database can take them away; <see cref="AuditVerifier"/> then finds what was done.</summary>
internal static class AuditTriggers
{
    public const string Refusal = "Jejak audit hanya dapat ditambah.";

    public const string Sqlite =
        $"""
        CREATE TRIGGER "JejakAudit_TolakUbah" BEFORE UPDATE ON "JejakAudit" BEGIN SELECT RAISE(ABORT, '{Refusal}'); END;
        CREATE TRIGGER "JejakAudit_TolakHapus" BEFORE DELETE ON "JejakAudit" BEGIN SELECT RAISE(ABORT, '{Refusal}'); END;
        CREATE TRIGGER "KepalaJejak_TolakHapus" BEFORE DELETE ON "KepalaJejak" BEGIN SELECT RAISE(ABORT, '{Refusal}'); END;
        CREATE TRIGGER "KepalaJejak_TolakMundur" BEFORE UPDATE ON "KepalaJejak" WHEN NEW."Nomor" <= OLD."Nomor" BEGIN SELECT RAISE(ABORT, '{Refusal}'); END;
        """;

    public const string SqliteDown =
        """
        DROP TRIGGER "JejakAudit_TolakUbah";
        DROP TRIGGER "JejakAudit_TolakHapus";
        DROP TRIGGER "KepalaJejak_TolakHapus";
        DROP TRIGGER "KepalaJejak_TolakMundur";
        """;

    public const string PostgreSql =
        $"""
        CREATE FUNCTION jejak_audit_tolak() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{Refusal}'; END $$;
        CREATE TRIGGER "JejakAudit_Tolak" BEFORE UPDATE OR DELETE OR TRUNCATE ON "JejakAudit" FOR EACH STATEMENT EXECUTE FUNCTION jejak_audit_tolak();
        CREATE TRIGGER "KepalaJejak_TolakHapus" BEFORE DELETE OR TRUNCATE ON "KepalaJejak" FOR EACH STATEMENT EXECUTE FUNCTION jejak_audit_tolak();
        CREATE TRIGGER "KepalaJejak_TolakMundur" BEFORE UPDATE ON "KepalaJejak" FOR EACH ROW WHEN (NEW."Nomor" <= OLD."Nomor") EXECUTE FUNCTION jejak_audit_tolak();
        """;

    public const string PostgreSqlDown =
        """
        DROP TRIGGER "JejakAudit_Tolak" ON "JejakAudit";
        DROP TRIGGER "KepalaJejak_TolakHapus" ON "KepalaJejak";
        DROP TRIGGER "KepalaJejak_TolakMundur" ON "KepalaJejak";
        DROP FUNCTION jejak_audit_tolak();
        """;
}
