using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.People.Consents;

/// <summary>How a <see cref="Consent"/> stands in the row of what was agreed.</summary>
public static class ConsentColumns
{
    const int WayLength = 20;

    public static void Configure(ComplexPropertyBuilder<Consent> consent)
    {
        consent.Property(c => c.Way).HasConversion<string>().HasMaxLength(WayLength).HasColumnName("consent_way");
        consent.Property(c => c.Language).HasMaxLength(Consent.LanguageLength).HasColumnName("consent_language");
        consent.Property(c => c.Said).HasMaxLength(Consent.SaidLength).HasColumnName("consent_said");
        consent.Property(c => c.At).HasColumnName("consent_at");
    }
}
