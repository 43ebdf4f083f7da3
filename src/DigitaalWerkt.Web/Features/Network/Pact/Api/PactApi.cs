using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Network.Pact.Api;

/// <summary>The address where other programs read the pact.</summary>
public static class PactApi
{
    public const string All = "/api/arbeidspact";

    public static void MapPact(this WebApplication app) => app.MapOpenData<PublicPact>(
        All, "getPact", "The pact for work in Ghent: what was agreed, its actions, and what was told of each. Every sum is made of entries.", AnswerAsync);

    static async Task<IResult> AnswerAsync(PactData data, HttpContext http, CancellationToken cancellationToken) =>
        OpenData.Answer(http, await data.ReadAsync(cancellationToken));
}
