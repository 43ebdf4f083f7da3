using System.Collections.Concurrent;
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

    public Task MoveAsync(Guid from, Guid to, CancellationToken cancellationToken)
    {
        shelf.Of(to).UnionWith(shelf.Of(from));
        return Task.CompletedTask;
    }

    public void Forget() => http.HttpContext!.Response.Cookies.Delete(Cookie);
}

sealed class MarkerShelf
{
    readonly ConcurrentDictionary<Guid, SortedSet<string>> words = new();

    public SortedSet<string> Of(Guid learnerId) => words.GetOrAdd(learnerId, _ => []);
}
