using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace DigitaalWerkt.Web.Platform.Persistence;

/// <summary>Gives tables, columns, keys, foreign keys and indexes snake_case names; nobody writes one by hand.</summary>
public sealed partial class SnakeCaseConvention : IModelFinalizingConvention
{
    /// <inheritdoc />
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        // What lives as JSON in a column of another table has no names of its own.
        var entities = modelBuilder.Metadata.GetEntityTypes().Where(entity => !entity.IsMappedToJson()).ToList();
        foreach (var entity in entities)
        {
            // Tables are called after the entity, in the singular, not after the DbSet.
            entity.SetTableName(ToSnakeCase(entity.ClrType.Name));
        }
        // The names below are made of those of the tables, so the tables went first.
        foreach (var entity in entities)
        {
            foreach (var property in entity.GetDeclaredProperties().Where(property => property.GetColumnName() != "xmin"))
            {
                property.SetColumnName(ToSnakeCase(property.GetColumnName()));
            }
            foreach (var key in entity.GetDeclaredKeys())
            {
                key.SetName(ToSnakeCase(key.GetName()!));
            }
            foreach (var foreignKey in entity.GetDeclaredForeignKeys())
            {
                foreignKey.SetConstraintName(ToSnakeCase(foreignKey.GetConstraintName()!));
            }
            foreach (var index in entity.GetDeclaredIndexes())
            {
                index.SetDatabaseName(ToSnakeCase(index.GetDatabaseName()!));
            }
        }
    }

    static string ToSnakeCase(string name) => WordStart().Replace(name, "$1_$2").ToLowerInvariant();

    [GeneratedRegex("([a-z0-9])([A-Z])")]
    private static partial Regex WordStart();
}
