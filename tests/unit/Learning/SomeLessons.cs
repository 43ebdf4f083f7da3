using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Platform.Content;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigitaalWerkt.Tests.Learning;

/// <summary>The lessons of the site, and people who did some of them.</summary>
static class SomeLessons
{
    public static readonly ModuleLibrary Library = new(new ContentFolder(Path.Combine(Repository.Root, "content")), NullLogger<ModuleLibrary>.Instance);

    public static IReadOnlyList<Module> Modules => Library.Modules;

    public static IReadOnlyList<Module> Of(LessonGroup group) => [.. Modules.Where(module => module.Group == group)];

    /// <summary>What the progress says of whoever did these lessons, step by step.</summary>
    public static IReadOnlyList<ProgressEvent> Done(IEnumerable<Module> modules, long from = 1_000) =>
        [.. modules.SelectMany(module => module.Steps.Select(step => (module, step)))
            .Select((did, i) => new ProgressEvent(did.module.Slug, did.step.Id, ProgressKind.Done, from + i))];

    /// <summary>A browser without a card, on which these lessons were done.</summary>
    public static HttpClient DeviceOf(SiteFixture site, IEnumerable<ProgressEvent> events)
    {
        var answer = new DefaultHttpContext();
        site.Services.GetRequiredService<DeviceCookie<ProgressEvent[]>>().Write(answer, [.. events], TimeSpan.FromDays(1)).ShouldBeTrue();
        var cookie = answer.Response.Headers.SetCookie.ToString().Split(';')[0].Split('=', 2);
        return site.Visitor((cookie[0], cookie[1]));
    }

    /// <summary>The same with a card.</summary>
    public static Task<int> LearnAsync(this SiteFixture site, Guid learner, IEnumerable<ProgressEvent> events) => site.QueryAsync(context =>
    {
        context.AddRange(events.Select(e => new ProgressEntry
        {
            LearnerId = learner, Module = e.Module, Step = e.Step, Kind = e.Kind, At = DateTimeOffset.FromUnixTimeSeconds(e.At),
        }));
        return context.SaveChangesAsync();
    });
}
