using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DigitaalWerkt.Web.Features.People;

/// <summary>
/// The transaction of everything that changes whom rows belong to. When a feature wrote something about the person at the same moment, its
/// key or its unique index speaks, and then all of it is done once more: the next try sees what was written.
/// </summary>
public sealed class PersonTransaction(AppDbContext context) : LockedTransaction<AppDbContext>(context)
{
    readonly AppDbContext context = context;

    protected override IReadOnlyCollection<string> RetriedConstraints => [Person.KeyUnique, .. Keys.Select(key => key.GetConstraintName()!), .. Indexes];

    IEnumerable<IForeignKey> Keys => context.Model.FindEntityType(typeof(Person))!.GetReferencingForeignKeys();

    IEnumerable<string> Indexes =>
        from key in Keys
        from index in key.DeclaringEntityType.GetIndexes()
        where index.IsUnique && index.Properties.Contains(key.Properties[0])
        select index.GetDatabaseName();

    /// <summary>Whether something is still kept about a person; inside the transaction.</summary>
    public async Task<bool> IsUsedAsync(Guid personId, CancellationToken cancellationToken)
    {
        foreach (var key in Keys.Where(key => key.DeleteBehavior == DeleteBehavior.Restrict))
        {
            var table = key.DeclaringEntityType.GetTableName();
            var sql = $"select exists (select from {table} where {key.Properties[0].GetColumnName()} = {{0}}) as \"Value\"";
            if (await context.Database.SqlQueryRaw<bool>(sql, personId).SingleAsync(cancellationToken))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Removes a person about whom nothing is kept any more; inside the transaction.</summary>
    public Task RemoveAsync(Guid personId, CancellationToken cancellationToken) =>
        context.People.Where(p => p.Id == personId).ExecuteDeleteAsync(cancellationToken);

    /// <summary>Removes everybody about whom nothing is kept, if they were written before this.</summary>
    /// <returns>How many they were.</returns>
    public Task<int> RemoveUnusedAsync(DateTimeOffset before, CancellationToken cancellationToken) => RunAsync(
        () =>
        {
            var sql = $"delete from person where {Unused()}";
            return context.Database.ExecuteSqlRawAsync(sql, [before], cancellationToken);
        },
        cancellationToken);

    /// <summary>When each of those was written whom <see cref="RemoveUnusedAsync"/> would remove, the oldest first.</summary>
    public async Task<IReadOnlyList<DateTimeOffset>> WhenUnusedWroteAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        var sql = $"select created_at as \"Value\" from person where {Unused()} order by created_at";
        return await context.Database.SqlQueryRaw<DateTimeOffset>(sql, before).ToListAsync(cancellationToken);
    }

    // Names of tables and columns, as the model has them.
    string Unused()
    {
        var uses = Keys.Where(key => key.DeleteBehavior == DeleteBehavior.Restrict)
            .Select(key => (Table: key.DeclaringEntityType.GetTableName(), Column: key.Properties[0].GetColumnName()))
            .Select(use => $"exists (select from {use.Table} as used where used.{use.Column} = person.id)");
        return $"created_at < {{0}} and not ({string.Join(" or ", uses)})";
    }
}
