using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Network.Initiatives;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Referrals;

sealed class ReferralConfiguration : IEntityTypeConfiguration<Referral>, IEntityTypeConfiguration<ReferralEntry>
{
    const int NameLength = 20;

    public void Configure(EntityTypeBuilder<Referral> referral)
    {
        referral.Property(r => r.Id).ValueGeneratedNever();
        referral.Property(r => r.State).HasConversion<string>().HasMaxLength(NameLength);
        referral.Property(r => r.ConsentWay).HasConversion<string>().HasMaxLength(NameLength);
        referral.Property(r => r.DeclineReason).HasConversion<string>().HasMaxLength(NameLength);
        referral.Property(r => r.Outcome).HasConversion<string>().HasMaxLength(NameLength);
        referral.Property(r => r.MomentKind).HasConversion<string>().HasMaxLength(NameLength);
        referral.HasIndex(r => r.RequestId).IsUnique().HasDatabaseName(Referral.RequestUnique);
        referral.HasIndex(r => r.LinkHash).IsUnique().HasDatabaseName(Referral.LinkUnique);
        referral.HasIndex(r => r.PersonId);
        referral.HasIndex(r => new { r.FromOrganisationId, r.EndedAt });
        referral.HasIndex(r => new { r.ToOrganisationId, r.EndedAt });
        referral.HasIndex(r => r.ExpiresAt);
        referral.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
        referral.HasOne<Organisation>().WithMany().HasForeignKey(r => r.FromOrganisationId).OnDelete(DeleteBehavior.Restrict);
        referral.HasOne<Organisation>().WithMany().HasForeignKey(r => r.ToOrganisationId).OnDelete(DeleteBehavior.Restrict);
        referral.HasOne<Initiative>().WithMany().HasForeignKey(r => r.InitiativeId).OnDelete(DeleteBehavior.Restrict);
        referral.HasOne<StaffMember>().WithMany().HasForeignKey(r => r.SentBy).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReferralEntry> entry)
    {
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.State).HasConversion<string>().HasMaxLength(NameLength);
        entry.Property(e => e.Hand).HasConversion<string>().HasMaxLength(NameLength);
        entry.HasIndex(e => new { e.ReferralId, e.State }).IsUnique().HasDatabaseName(ReferralEntry.Once);
        entry.HasOne<Referral>().WithMany().HasForeignKey(e => e.ReferralId).OnDelete(DeleteBehavior.Cascade);
        entry.HasOne<StaffMember>().WithMany().HasForeignKey(e => e.StaffMemberId).OnDelete(DeleteBehavior.Restrict);
    }
}
