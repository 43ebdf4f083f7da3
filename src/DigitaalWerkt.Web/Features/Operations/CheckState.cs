using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace DigitaalWerkt.Web.Features.Operations;

/// <summary>What always has to be so, asked now.</summary>
public sealed class CheckState(AppDbContext context, IEnumerable<SiteCheck> checks, Texts texts)
{
    public async Task<IReadOnlyList<StateLine>> ReadAsync(CancellationToken cancellationToken)
    {
        var lines = new List<StateLine>();
        foreach (var check in checks)
        {
            lines.Add(Say(check, await CountAsync(check, cancellationToken)));
        }
        return lines;
    }

    StateLine Say(SiteCheck check, long? wrong)
    {
        var what = texts.Dutch(check.Feature, $"Check_{check.Name}");
        return wrong switch
        {
            null => new(what, texts.Dutch("Operations", "Check_Slow")),
            0 => new(what, texts.Dutch("Operations", "Check_Good")),
            _ => new(
                what, texts.Dutch("Operations", "Check_Wrong", wrong), texts.Dutch(check.Feature, $"Check_{check.Name}_Wrong", wrong), IsWrong: true),
        };
    }

    // In a very large database it takes longer than a page may; the jobs of the night ask the same with more time.
    async Task<long?> CountAsync(SiteCheck check, CancellationToken cancellationToken)
    {
        try
        {
            return (await context.Database.SqlQueryRaw<long>(check.CountWrong).ToListAsync(cancellationToken)).Single();
        }
        catch (NpgsqlException e) when (e.InnerException is TimeoutException)
        {
            return null;
        }
    }
}
