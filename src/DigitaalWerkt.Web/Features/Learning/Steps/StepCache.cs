using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
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
        var log = await http.RequestServices.GetRequiredService<LearnerProgress>().ReadAsync(cancellation);
        var rules = context.CacheVaryByRules;
        // The page names no address of the site, and a visitor can put any port in theirs.
        rules.VaryByHost = false;
        rules.HeaderNames = HeaderNames.AcceptEncoding;
        rules.VaryByValues["text"] = module.Edition;
        rules.VaryByValues["help"] = http.RequestServices.GetRequiredService<HelpLanguage>().Current?.Code ?? "";
        rules.VaryByValues["styles"] = PageStyles.BelongInPage(http.Request) ? "in" : "";
        rules.VaryByValues["done"] = string.Join(' ', module.Steps.Where(s => log.HasFinished(module.Slug, s.Id)).Select(s => s.Number));
        rules.VaryByValues["parts"] = await EditionsAsync(http, module, step, cancellation);
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

    static async Task<string> EditionsAsync(HttpContext http, Module module, Step step, CancellationToken cancellation)
    {
        var editions = new List<string>();
        foreach (var part in http.RequestServices.GetServices<IStepPart>())
        {
            editions.Add((await part.FindAsync(module, step, cancellation))?.Edition ?? "");
        }
        return string.Join(' ', editions);
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
