using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Phrases;

sealed class PhraseConfiguration : IEntityTypeConfiguration<Phrase>
{
    public void Configure(EntityTypeBuilder<Phrase> phrase)
    {
        phrase.HasKey(p => new { p.Language, p.Dutch });
        phrase.Property(p => p.Dutch).HasMaxLength(Phrase.DutchLength);
        phrase.Property(p => p.Language).HasMaxLength(10);
        phrase.Property(p => p.Text).HasMaxLength(Phrase.TextLength);
    }
}
