using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;

namespace DigitaalWerkt.Web.Features.Learning.Steps;

/// <summary>
/// Keeps the finished page of a step in memory, compressed as it was sent, for everybody who would get the very same: the same
/// text of the lesson, the same help language, the same steps done. A class that begins together makes a page once.
/// </summary>
/// <remarks>docs/adr/0012-finished-pages-of-steps.md</remarks>
public sealed class StepCache : IOutputCachePolicy
{
    /// <summary>What <c>[OutputCache(PolicyName = …)]</c> calls it.</summary>
    public const string Policy = "step";

    static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        if (Shared(http) is not var (module, step))
        {
            return;
        }
        var services = http.RequestServices;
        var log = await services.GetRequiredService<LearnerProgress>().ReadAsync(cancellation);
        var sections = await StepKey.SectionsAsync(services.GetServices<IStepPart>(), module, step, cancellation);
        var rules = context.CacheVaryByRules;
        // The page names no address of the site, and a visitor can put any port in theirs.
        rules.VaryByHost = false;
        rules.HeaderNames = HeaderNames.AcceptEncoding;
        foreach (var (name, value) in StepKey.Of(http, module, log, sections))
        {
            rules.VaryByValues[name] = value;
        }
        context.ResponseExpirationTimeSpan = Longest;
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = true;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0;
        return ValueTask.CompletedTask;
    }

    // An answer to a question stands in the query; the practice phone and a learner with a card are somebody's own.
    static (Module Module, Step Step)? Shared(HttpContext http) =>
        (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        && !http.Request.QueryString.HasValue
        && http.RequestServices.GetRequiredService<CurrentLearner>() is { Held: null, LoanIsOver: false }
        && http.RequestServices.GetRequiredService<ModuleLibrary>().Find(http.GetRouteValue("slug") as string) is { } module
        && module.FindStep(http.GetRouteValue("step") as string ?? "") is { Practice: null } step
            ? (module, step)
            : null;
}
