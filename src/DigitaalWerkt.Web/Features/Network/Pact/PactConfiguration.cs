using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Network.Initiatives;
using DigitaalWerkt.Web.Features.Network.Signals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Network.Pact;

sealed class PactConfiguration
    : IEntityTypeConfiguration<PactAction>, IEntityTypeConfiguration<PactEntry>, IEntityTypeConfiguration<PactFigure>, IEntityTypeConfiguration<PactTie>
{
    const int CodeLength = 20;

    public void Configure(EntityTypeBuilder<PactAction> action)
    {
        action.Property(a => a.Id).ValueGeneratedNever();
        action.Property(a => a.Pillar).HasConversion<string>().HasMaxLength(CodeLength);
        action.Property(a => a.State).HasConversion<string>().HasMaxLength(CodeLength);
        action.Property(a => a.Title).HasMaxLength(PactAction.TitleLength);
        action.Property(a => a.Summary).HasMaxLength(PactAction.SummaryLength);
        action.Property(a => a.OwnedBy).HasMaxLength(PactAction.OwnedByLength);
        action.Property(a => a.Partners).HasMaxLength(PactAction.PartnersLength);
        action.Property(a => a.Unit).HasMaxLength(PactAction.UnitLength);
        action.Property(a => a.Source).HasMaxLength(PactAction.SourceLength);
        action.Property(a => a.StateReason).HasMaxLength(PactEntry.NoteLength);
        action.Property<uint>("Version").IsRowVersion();
        action.HasOne<Organisation>().WithMany().HasForeignKey(a => a.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PactEntry> entry)
    {
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.Kind).HasConversion<string>().HasMaxLength(CodeLength);
        entry.Property(e => e.State).HasConversion<string>().HasMaxLength(CodeLength);
        entry.Property(e => e.Note).HasMaxLength(PactEntry.NoteLength);
        entry.Property(e => e.Source).HasMaxLength(PactEntry.SourceLength);
        entry.Ignore(e => e.IsUnsourced);
        entry.HasOne<PactAction>().WithMany().HasForeignKey(e => e.ActionId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<StaffMember>().WithMany().HasForeignKey(e => e.MemberId).OnDelete(DeleteBehavior.SetNull);
        entry.HasOne<Organisation>().WithMany().HasForeignKey(e => e.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<PactEntry>().WithMany().HasForeignKey(e => e.CorrectsId).OnDelete(DeleteBehavior.Restrict);
        entry.HasIndex(e => e.CorrectsId).IsUnique().HasDatabaseName(PactEntry.CorrectedOnce);
    }

    public void Configure(EntityTypeBuilder<PactFigure> figure)
    {
        figure.Property(f => f.Id).ValueGeneratedNever();
        figure.Property(f => f.Kind).HasConversion<string>().HasMaxLength(CodeLength);
        figure.Property(f => f.Title).HasMaxLength(PactFigure.TitleLength);
        figure.Property(f => f.Note).HasMaxLength(PactFigure.NoteLength);
        figure.Property(f => f.Source).HasMaxLength(PactFigure.SourceLength);
        figure.Property<uint>("Version").IsRowVersion();
        figure.HasOne<PactFigure>().WithMany().HasForeignKey(f => f.PartOfId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PactTie> tie)
    {
        tie.Property(t => t.Id).ValueGeneratedNever();
        tie.HasIndex(t => new { t.ActionId, t.SignalId }).IsUnique();
        tie.HasIndex(t => new { t.ActionId, t.InitiativeId }).IsUnique();
        tie.HasIndex(t => new { t.ActionId, t.EventId }).IsUnique();
        tie.HasOne<PactAction>().WithMany().HasForeignKey(t => t.ActionId).OnDelete(DeleteBehavior.Restrict);
        tie.HasOne<Signal>().WithMany().HasForeignKey(t => t.SignalId).OnDelete(DeleteBehavior.Restrict);
        tie.HasOne<Initiative>().WithMany().HasForeignKey(t => t.InitiativeId).OnDelete(DeleteBehavior.Restrict);
    }
}
