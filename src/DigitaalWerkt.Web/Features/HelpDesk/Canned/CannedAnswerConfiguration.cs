using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.HelpDesk.Canned;

sealed class CannedAnswerConfiguration : IEntityTypeConfiguration<CannedAnswer>
{
    public void Configure(EntityTypeBuilder<CannedAnswer> answer)
    {
        answer.Property(a => a.Id).ValueGeneratedNever();
        answer.Property(a => a.Title).HasMaxLength(CannedAnswer.TitleLength);
        answer.Property(a => a.Level).HasConversion<string>().HasMaxLength(4);
        answer.Property(a => a.Text).HasMaxLength(CannedAnswer.TextLength);
        answer.Property<uint>("Version").IsRowVersion();
    }
}
