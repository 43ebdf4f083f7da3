using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Reporting.Api;

/// <summary>The address where other programs read the counters of years that were frozen.</summary>
public static class CountersApi
{
    public const string All = "/api/tellers";

    public static void MapCounters(this WebApplication app) => app.MapOpenData<PublicCounters>(
        All,
        "getCounters",
        "What was counted in each year that was frozen, by the last edition. Never a number of fewer than five people, or one that would give it away.",
        AnswerAsync);

    static async Task<IResult> AnswerAsync(ReadPublicCounters read, HttpContext http, CancellationToken cancellationToken) =>
        OpenData.Answer(http, await read.RunAsync(cancellationToken));
}
