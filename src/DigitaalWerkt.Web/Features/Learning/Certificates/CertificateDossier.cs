using System.Text.Json.Nodes;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Learning.Certificates;

/// <summary>The certificates that a learner asked for. They fall with the learner; then their codes are unknown.</summary>
public sealed class CertificateDossier(AppDbContext context, CertificateCodes codes, Texts texts) : ILearnerPart
{
    public async Task<IReadOnlyList<DossierChapter>> ReadAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        var certificates = await context.Certificates.AsNoTracking().Where(c => c.LearnerId == learnerId).OrderBy(c => c.Id).ToListAsync(cancellationToken);
        return
        [
            new(
                "bewijzen",
                Say("Certificate_Mine"),
                certificates.ConvertAll(c => Say("Certificate_Data_Line", Say($"Certificate_{c.Kind}"), c.Name, BelgianFormat.NumericDate(c.IssuedOn))),
                new JsonArray([.. certificates.Select(c => new JsonObject
                {
                    ["voor"] = Say($"Certificate_{c.Kind}"),
                    ["naam"] = c.Name,
                    ["kan"] = new JsonArray([.. c.Lessons.Select(lesson => (JsonNode)lesson)]),
                    ["gemaaktOp"] = c.IssuedOn.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
                    ["code"] = codes.Of(c).Written,
                })])),
        ];
    }

    /// <summary>Of two of a kind that of the learner who stays is kept.</summary>
    public async Task MoveAsync(Guid from, Guid to, CancellationToken cancellationToken)
    {
        var kept = await context.Certificates.Where(c => c.LearnerId == to).Select(c => c.Kind).ToListAsync(cancellationToken);
        foreach (var certificate in await context.Certificates.Where(c => c.LearnerId == from && !kept.Contains(c.Kind)).ToListAsync(cancellationToken))
        {
            certificate.BelongTo(to);
        }
    }

    string Say(string key, params object?[] args) => texts.Dutch("Learning", key, args);
}
