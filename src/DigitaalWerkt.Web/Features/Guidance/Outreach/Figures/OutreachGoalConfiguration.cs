using DigitaalWerkt.Web.Features.Accounts.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

sealed class OutreachGoalConfiguration : IEntityTypeConfiguration<OutreachGoal>
{
    const int CodeLength = 20;

    public void Configure(EntityTypeBuilder<OutreachGoal> goal)
    {
        goal.Property(g => g.Id).ValueGeneratedNever();
        goal.Property(g => g.Team).HasMaxLength(OutreachGoal.TeamLength);
        goal.Property(g => g.Kind).HasConversion<string>().HasMaxLength(CodeLength);
        goal.Property(g => g.Counter).HasConversion<string>().HasMaxLength(CodeLength);
        goal.Property(g => g.Note).HasMaxLength(OutreachGoal.NoteLength);
        goal.Property(g => g.Source).HasMaxLength(OutreachGoal.SourceLength);
        goal.Property<uint>("Version").IsRowVersion();
        goal.HasOne<Organisation>().WithMany().HasForeignKey(g => g.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
