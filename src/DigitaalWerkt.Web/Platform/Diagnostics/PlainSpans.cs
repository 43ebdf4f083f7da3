using System.Diagnostics;
using OpenTelemetry;

namespace DigitaalWerkt.Web.Platform.Diagnostics;

/// <summary>
/// Takes everything off a span that could point at a person, before it is sent. A span keeps only tags that are known to be
/// harmless: the pattern of the route and never the address itself (which can hold the token of a card or a booking), no query, no
/// client, no browser, no address of an outgoing request (which can hold a telephone number). An error keeps its type and its
/// stack, not its message: that of PostgreSQL can quote what somebody typed.
/// </summary>
sealed class PlainSpans : BaseProcessor<Activity>
{
    static readonly HashSet<string> Harmless =
    [
        "http.request.method", "http.response.status_code", "http.route", "network.protocol.version", "url.scheme", "error.type",
        // The text of a question to the database. What somebody typed stands in its parameters, which are not sent.
        "db.system.name", "db.namespace", "db.query.text", "db.response.status_code", "db.npgsql.rows",
        "job", "outcome", "channel",
    ];

    static readonly HashSet<string> Sources = ["Microsoft.AspNetCore", "System.Net.Http", "Npgsql", Telemetry.OwnWork.Name];

    // A span that has ended keeps its events, so the message of an exception has to be left out when it is noted.
    readonly ActivityListener listener = new()
    {
        ShouldListenTo = source => Sources.Contains(source.Name),
        ExceptionRecorder = (Activity _, Exception problem, ref TagList tags) =>
        {
            tags.Add("exception.message", "");
            tags.Add("exception.stacktrace", problem.StackTrace ?? "");
        },
    };

    public PlainSpans() => ActivitySource.AddActivityListener(listener);

    public override void OnEnd(Activity data)
    {
        foreach (var name in data.TagObjects.Select(tag => tag.Key).Where(name => !Harmless.Contains(name)).ToList())
        {
            data.SetTag(name, null);
        }
        // Without the description, which is the message of an exception.
        data.SetStatus(data.Status);
    }

    protected override void Dispose(bool disposing)
    {
        listener.Dispose();
        base.Dispose(disposing);
    }
}
