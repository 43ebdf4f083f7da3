using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Http;

namespace DigitaalWerkt.Tests.Accounts.Cards;

/// <summary>Work of a feature, at its smallest: words in a cookie on the device, and words per learner.</summary>
sealed class MarkerWork(IHttpContextAccessor http, MarkerShelf shelf) : IDeviceWork
{
    public const string Cookie = "marker";

    public bool IsPresent => Words.Length > 0;

    string Words => http.HttpContext!.Request.Cookies[Cookie] ?? "";

    public Task MergeIntoAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        shelf.Of(learnerId).UnionWith(Words.Split('.'));
        return Task.CompletedTask;
    }

    public void Forget() => http.HttpContext!.Response.Cookies.Delete(Cookie);
}

/// <summary>The words that stand with a learner.</summary>
sealed class MarkerPart(MarkerShelf shelf) : ILearnerPart
{
    public Task<IReadOnlyList<DossierChapter>> ReadAsync(Guid learnerId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DossierChapter>>([new("marker", "Marker", [.. shelf.Of(learnerId)], new JsonArray())]);

    public Task MoveAsync(Guid from, Guid to, CancellationToken cancellationToken)
    {
        shelf.Of(to).UnionWith(shelf.Of(from));
        return Task.CompletedTask;
    }
}

sealed class MarkerShelf
{
    readonly ConcurrentDictionary<Guid, SortedSet<string>> words = new();

    public SortedSet<string> Of(Guid learnerId) => words.GetOrAdd(learnerId, _ => []);
}
