using DigitaalWerkt.Web.Features.Accounts.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Accounts;

sealed class LearnerConfiguration : IEntityTypeConfiguration<Learner>
{
    public void Configure(EntityTypeBuilder<Learner> learner)
    {
        learner.Property(l => l.Id).ValueGeneratedNever();
        learner.Property(l => l.Name).HasMaxLength(Learner.NameMaxLength);
        learner.Property(l => l.HelpLanguage).HasMaxLength(8);
        learner.HasOne<Organisation>().WithMany().HasForeignKey(l => l.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
