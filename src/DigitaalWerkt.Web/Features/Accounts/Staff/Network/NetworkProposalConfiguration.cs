using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Network;

sealed class NetworkProposalConfiguration : IEntityTypeConfiguration<NetworkProposal>
{
    public void Configure(EntityTypeBuilder<NetworkProposal> proposal)
    {
        proposal.Property(p => p.Id).ValueGeneratedNever();
        proposal.Property<uint>("Version").IsRowVersion();
        proposal.HasIndex(p => p.StaffMemberId).IsUnique().HasFilter("ended_at is null").HasDatabaseName(NetworkProposal.OpenUnique);
        proposal.HasOne<StaffMember>().WithMany().HasForeignKey(p => p.StaffMemberId).OnDelete(DeleteBehavior.Cascade);
        proposal.HasOne<StaffMember>().WithMany().HasForeignKey(p => p.ProposedById).OnDelete(DeleteBehavior.Cascade);
        proposal.HasOne<StaffMember>().WithMany().HasForeignKey(p => p.ConfirmedById).OnDelete(DeleteBehavior.Cascade);
        proposal.ToTable(table => table.HasCheckConstraint("ck_network_proposal_confirmed_by_another", "confirmed_by_id <> proposed_by_id"));
    }
}
