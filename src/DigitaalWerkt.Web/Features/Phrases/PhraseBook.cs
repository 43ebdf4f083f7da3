using System.Collections.Frozen;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Phrases;

/// <summary>
/// All translated lines, kept in memory for a minute: a few hundred, which nearly every page for visitors needs and which seldom
/// change. Another instance so shows a new translation within a minute.
/// </summary>
public sealed class PhraseBook(IServiceScopeFactory scopes, TimeProvider clock)
{
    static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    volatile Edition edition = new(FrozenDictionary<(string, string), string>.Empty, DateTimeOffset.MinValue);

    /// <summary>The line in this language; null when nobody has translated it, or while the database is away.</summary>
    public async ValueTask<string?> FindAsync(Language language, string dutch)
    {
        if (clock.GetUtcNow() - edition.ReadAt >= Fresh)
        {
            await ReadAsync();
        }
        return edition.Lines.GetValueOrDefault((language.Code, dutch));
    }

    /// <summary>A text of some lines in this language: each line that nobody has translated stays Dutch.</summary>
    public async ValueTask<string> LinesAsync(Language language, string dutch)
    {
        var lines = dutch.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = await FindAsync(language, lines[i]) ?? lines[i];
        }
        return string.Join('\n', lines);
    }

    /// <summary>Reads them anew at the next question.</summary>
    public void Forget() => edition = edition with { ReadAt = DateTimeOffset.MinValue };

    async Task ReadAsync()
    {
        var now = clock.GetUtcNow();
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var phrases = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Phrases.AsNoTracking().ToListAsync();
            edition = new(phrases.ToFrozenDictionary(p => (p.Language, p.Dutch), p => p.Text), now);
        }
        catch (Exception e) when (DatabaseOutage.IsOutage(e))
        {
            // The page goes on with those of before, or without.
        }
    }

    sealed record Edition(FrozenDictionary<(string Language, string Dutch), string> Lines, DateTimeOffset ReadAt);
}
