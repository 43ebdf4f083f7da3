using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace DigitaalWerkt.Web.Platform.Persistence;

/// <summary>Recognises the rule of the database that spoke, by its name.</summary>
public static class ConstraintViolation
{
    /// <summary>True when saving failed because of this constraint or unique index.</summary>
    public static bool Violates(this DbUpdateException failure, string constraint) =>
        failure.InnerException is PostgresException refusal && refusal.ConstraintName == constraint;
}
