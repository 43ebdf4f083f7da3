using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Network.Signals;

sealed class SignalConfiguration : IEntityTypeConfiguration<Signal>, IEntityTypeConfiguration<SignalEntry>, IEntityTypeConfiguration<SignalSupport>
{
    const int CodeLength = 20;

    public void Configure(EntityTypeBuilder<Signal> signal)
    {
        signal.Property(s => s.Id).ValueGeneratedNever();
        signal.Property(s => s.Origin).HasConversion<string>().HasMaxLength(CodeLength);
        signal.Property(s => s.State).HasConversion<string>().HasMaxLength(CodeLength);
        signal.Property(s => s.What).HasMaxLength(Signal.WhatLength);
        signal.Property(s => s.ToWhom).HasMaxLength(Signal.ToWhomLength);
        signal.Property(s => s.Place).HasMaxLength(Signal.PlaceLength);
        signal.Property(s => s.Since).HasMaxLength(Signal.SinceLength);
        signal.Property(s => s.WouldHelp).HasMaxLength(Signal.WouldHelpLength);
        signal.Property(s => s.Answer).HasMaxLength(Signal.AnswerLength);
        signal.Property(s => s.PublicText).HasMaxLength(Signal.PublicLength);
        signal.Property(s => s.Story).HasMaxLength(Signal.LongLength);
        signal.Property(s => s.Sources).HasMaxLength(Signal.SourcesLength);
        signal.Property<uint>("Version").IsRowVersion();
        signal.HasIndex(s => s.Number).IsUnique().HasDatabaseName(Signal.NumberUnique);
        signal.HasIndex(s => s.RequestId).IsUnique().HasDatabaseName(Signal.OncePerRequest);
        signal.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OwnerId).OnDelete(DeleteBehavior.Restrict);
        signal.HasOne<Signal>().WithMany().HasForeignKey(s => s.BundledIntoId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SignalEntry> entry)
    {
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.Kind).HasConversion<string>().HasMaxLength(CodeLength);
        entry.Property(e => e.State).HasConversion<string>().HasMaxLength(CodeLength);
        entry.Property(e => e.Text).HasMaxLength(SignalEntry.TextLength);
        entry.HasOne<Signal>().WithMany().HasForeignKey(e => e.SignalId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<StaffMember>().WithMany().HasForeignKey(e => e.MemberId).OnDelete(DeleteBehavior.SetNull);
        entry.HasOne<Organisation>().WithMany().HasForeignKey(e => e.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<SignalEntry>().WithMany().HasForeignKey(e => e.CorrectsId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SignalSupport> support)
    {
        support.HasKey(s => new { s.SignalId, s.OrganisationId }).HasName(SignalSupport.OncePerOrganisation);
        support.HasOne<Signal>().WithMany().HasForeignKey(s => s.SignalId).OnDelete(DeleteBehavior.Restrict);
        support.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        support.HasOne<StaffMember>().WithMany().HasForeignKey(s => s.MemberId).OnDelete(DeleteBehavior.SetNull);
    }
}
