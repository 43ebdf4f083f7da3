using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Learning.Certificates;

/// <summary>The transaction in which somebody gets a certificate: of two at the same moment the second finds the first.</summary>
public sealed class CertificateTransaction(AppDbContext context) : LockedTransaction<AppDbContext>(context)
{
    protected override IReadOnlyCollection<string> RetriedConstraints { get; } = [Certificate.OnePerKind];
}
