'use server';
import { refresh } from 'next/cache';
import { changeMemberRole as changeMemberRoleVerb } from '@/lib/domain/workspaces/change-member-role';
import { inviteMember as inviteMemberVerb } from '@/lib/domain/workspaces/invite-member';
import { removeMember as removeMemberVerb } from '@/lib/domain/workspaces/remove-member';
import { inviteInput, memberInput, memberRoleInput } from '@/lib/domain/workspaces/schema';
import { action } from '@/lib/web/action';

export const inviteMember = action(inviteInput, inviteMemberVerb);

export const changeMemberRole = action(memberRoleInput, async (viewer, input) => {
  await changeMemberRoleVerb(viewer, input);
  refresh();
});

export const removeMember = action(memberInput, async (viewer, input) => {
  await removeMemberVerb(viewer, input);
  refresh();
});
